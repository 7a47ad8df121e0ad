// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.parameter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParameterSchemaTest {

	private static final ParameterSchema SCHEMA = ParameterSchema.builder()
			.integer("L", 4, 3, 64).unit("sites").describe("Size.")
			.positive("T", 1.5).unit("J/k_B")
			.real("phi", 0.25, 0, 1)
			.choice("couplings", "gaussian", "gaussian", "pm1")
			.bool("open", false)
			.positiveList("temperatures", "0.5, 1", 2)
			.component("dynamics", "sampler", "metropolis")
			.rule("phi", p -> !p.bool("open") || p.real("phi") < 0.5, p -> "must be below 0.5 with open boundaries")
			.build();

	@Test
	void defaultsAreReadByType() {
		Parameters p = SCHEMA.defaults();
		assertEquals(4, p.integer("L"));
		assertEquals(1.5, p.real("T"));
		assertEquals("gaussian", p.text("couplings"));
		assertEquals(2, p.reals("temperatures").length);
		assertEquals("metropolis", p.component("dynamics").id());
	}

	@Test
	void textReadsBackAsItself() {
		Parameters p = SCHEMA.parse(Map.of("L", "8", "T", "0.1", "dynamics", "metropolis(order=random)"));
		assertEquals(p, SCHEMA.parse(p.asText()));
	}

	@ParameterizedTest
	@CsvSource({ "L,2,3 to 64", "L,65,3 to 64", "L,4.5,whole number", "T,0,> 0", "T,NaN,> 0", "T,warm,not a number",
			"phi,1.01,<= 1", "couplings,cauchy,'gaussian, pm1'", "open,yes,true", "temperatures,1,at least 2",
			"temperatures,'1,-1',> 0", "dynamics,'metropolis(order',parenthesis", "spin,1,not known" })
	void wrongValuesAreRefusedByNameWithTheRemedy(String name, String value, String remedy) {
		ParameterException refusal = assertThrows(ParameterException.class, () -> SCHEMA.parse(Map.of(name, value)));
		assertEquals(name, refusal.violations().getFirst().parameter());
		assertTrue(refusal.getMessage().contains(remedy), refusal.getMessage());
	}

	@Test
	void everythingWrongIsSaidAtOnce() {
		List<Violation> violations = SCHEMA.check(Map.of("L", "1", "T", "-1", "x", "1"));
		assertEquals(3, violations.size());
	}

	@Test
	void rulesSeeSeveralParameters() {
		assertEquals(0, SCHEMA.check(Map.of("open", "true")).size());
		assertEquals("phi", SCHEMA.check(Map.of("open", "true", "phi", "0.7")).getFirst().parameter());
	}

	private static final ParameterSchema DEPENDENT = ParameterSchema.builder()
			.choice("graph", "lattice", "lattice", "random", "file")
			.integer("L", 4, 2, 9).onlyWith("graph", "lattice")
			.choice("law", "regular", "regular", "poisson").onlyWith("graph", "random")
			.real("mean", 3, 1, 9).onlyWith("graph", "random").onlyWith("law", "poisson")
			.build();

	@Test
	void aParameterThatMeansNothingMayNotBeSet() {
		Violation violation = DEPENDENT.check(Map.of("graph", "random", "L", "5")).getFirst();
		assertEquals("L", violation.parameter());
		assertEquals("has no meaning with graph=random; leave it out or use graph=lattice", violation.message());
		assertEquals("has no meaning with law=regular; leave it out or use law=poisson",
				DEPENDENT.check(Map.of("graph", "random", "mean", "5")).getFirst().message());
		assertEquals(0, DEPENDENT.check(Map.of("graph", "random", "law", "poisson", "mean", "5")).size());
	}

	/** A default that is written out is no harm: files write all values. */
	@Test
	void aDefaultMayStandWhereItMeansNothing() {
		assertEquals(0, DEPENDENT.check(DEPENDENT.defaults().asText()).size());
		assertEquals(0, DEPENDENT.check(Map.of("graph", "random", "L", "04")).size());
	}

	@Test
	void idleIsWhatMeansNothing() {
		assertTrue(DEPENDENT.idle("mean", Map.of()) && DEPENDENT.idle("law", Map.of("graph", "file")));
		assertTrue(!DEPENDENT.idle("L", Map.of()) && !DEPENDENT.idle("graph", Map.of("graph", "file")));
		assertTrue(DEPENDENT.idle("mean", Map.of("graph", "random")));
		assertTrue(!DEPENDENT.idle("mean", Map.of("graph", " random ", "law", "poisson")));
	}

	@Test
	void whatItDependsOnIsDeclaredBefore() {
		assertThrows(IllegalArgumentException.class,
				() -> ParameterSchema.builder().integer("L", 4, 2, 9).onlyWith("graph", "lattice").build());
		assertThrows(IllegalArgumentException.class, () -> ParameterSchema.builder().bool("open", true)
				.integer("L", 4, 2, 9).onlyWith("open", "perhaps").build());
	}

	@Test
	void aDefaultOutsideItsRangeIsAProgrammingError() {
		ParameterSchemaBuilder builder = ParameterSchema.builder();
		assertThrows(IllegalArgumentException.class, () -> builder.integer("n", 5, 1, 4));
	}

	@Test
	void aMissingMandatoryValueIsNamed() {
		ParameterSchema schema = ParameterSchema.builder().file("file").build();
		assertEquals("file", schema.check(Map.of()).getFirst().parameter());
	}
}
