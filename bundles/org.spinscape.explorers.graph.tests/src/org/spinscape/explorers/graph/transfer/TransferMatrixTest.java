// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.graph.transfer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.spinscape.conformance.Explored;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.result.Series;
import org.spinscape.explorers.graph.Listed;
import org.spinscape.hamiltonians.EdwardsAnderson;
import org.spinscape.hamiltonians.IsingPSpin;
import org.spinscape.hamiltonians.LowAutocorrelation;

class TransferMatrixTest {

	private static final TransferMatrix TRANSFER = new TransferMatrix();

	private static Hamiltonian<?> model(HamiltonianProvider provider, Map<String, String> parameters) {
		return Explored.build(provider, new SplitMix64(11), parameters);
	}

	private static Optional<String> refusal(Hamiltonian<?> model) {
		return TRANSFER.refuse(model, TRANSFER.schema().parse(Map.of()));
	}

	/** Of a ring of equal bonds the product of 2 x 2 matrices: ln Z = N ln(2 cosh K) + ln(1 + tanh^N K). */
	@Test
	void aLongRingHasItsClosedForm() {
		Explored found = Explored.of(TRANSFER, model(new EdwardsAnderson(), Map.of("dimension", "1", "L", "1000", "couplings",
				"pm1", "p", "1")), Map.of("temperatures", "0.5"));
		double k = 2;
		assertEquals(1000 * Math.log(2 * Math.cosh(k)) + Math.log1p(Math.pow(Math.tanh(k), 1000)),
				found.get("exact-log-partition", Series.class).y().values()[0], 1e-9);
		assertEquals(2, found.scalar("ground-degeneracy"));
		assertEquals(3, found.scalar("transfer-width"));
	}

	/** Where all but the ground states weigh less than the smallest number that can be written. */
	@Test
	void theColdIsNoTrouble() {
		Hamiltonian<?> model = model(new EdwardsAnderson(), Map.of("L", "8", "boundary", "open"));
		Explored found = Explored.of(TRANSFER, model, Map.of("temperatures", "0.001"));
		assertEquals(-found.scalar("ground-energy") / 0.001 + Math.log(2),
				found.get("exact-log-partition", Series.class).y().values()[0], 1e-9);
	}

	static Stream<Hamiltonian<?>> modelsOfSeveralSpins() {
		return Stream.of(model(new LowAutocorrelation(), Map.of("N", "13")), model(new IsingPSpin(), Map.of("N", "12", "p",
				"3")));
	}

	@ParameterizedTest
	@MethodSource("modelsOfSeveralSpins")
	void termsOfSeveralSpinsAgreeWithTheListOfAllStates(Hamiltonian<?> model) {
		Explored found = Explored.of(TRANSFER, model, Map.of("temperatures", "0.3 1"));
		Listed listed = Listed.of(model);
		assertEquals(listed.ground(), found.scalar("ground-energy"), 1e-12);
		for (String curve : new String[] { "exact-log-partition", "exact-energy", "exact-heat-capacity" }) {
			assertArrayEquals(listed.curve(curve, 0.3, 1), found.get(curve, Series.class).y().values(), 1e-9, curve);
		}
	}

	@Test
	void aDenseModelIsRefused() {
		assertTrue(refusal(model(new IsingPSpin(), Map.of("N", "100", "p", "3"))).orElseThrow().contains("at most 22"));
		assertEquals(Optional.empty(), refusal(model(new IsingPSpin(), Map.of("N", "20", "p", "3"))));
	}
}
