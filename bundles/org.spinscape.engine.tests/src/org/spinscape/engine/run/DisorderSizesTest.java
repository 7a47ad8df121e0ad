// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.ParameterSchemaBuilder;
import org.spinscape.hamiltonians.EdwardsAnderson;

class DisorderSizesTest {

	private static ParameterSchemaBuilder first() {
		return ParameterSchema.builder().integer("N", 16, 2, 100).positive("T", 1).integer("d", 2, 1, 4);
	}

	private static String sizes(ParameterSchemaBuilder schema, Map<String, String> values) {
		return DisorderSizes.of(schema.build().parse(values));
	}

	/** These are the addresses that experiments have been run with: they must not change. */
	@Test
	void wholeNumbersAreTheAddress() {
		assertEquals("N=16,d=2", sizes(first(), Map.of()));
		assertEquals("N=32,d=2", sizes(first(), Map.of("N", "32", "T", "3")));
		assertEquals("L=6,N=16,dimension=3",
				DisorderSizes.of(new EdwardsAnderson().schema().parse(Map.of("L", "6", "dimension", "3"))));
	}

	@Test
	void aSizeThatIsAddedLaterLeavesTheDisorderOfOlderExperiments() {
		ParameterSchemaBuilder later = first().integer("copies", 1, 1, 9).size();
		assertEquals(sizes(first(), Map.of("N", "20")), sizes(later, Map.of("N", "20")));
		assertEquals(sizes(first(), Map.of()), sizes(later, Map.of("copies", "1")));
		assertNotEquals(sizes(later, Map.of()), sizes(later, Map.of("copies", "2")));
		assertNotEquals(sizes(later, Map.of("copies", "3")), sizes(later, Map.of("copies", "2")));
	}
}
