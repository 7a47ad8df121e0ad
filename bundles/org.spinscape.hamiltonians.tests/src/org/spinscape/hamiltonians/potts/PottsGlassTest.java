// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.potts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinscape.core.hamiltonian.capability.PairCouplings;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.PottsConfiguration;
import org.spinscape.core.space.PottsSpace;
import org.spinscape.hamiltonians.EdwardsAnderson;
import org.spinscape.hamiltonians.SherringtonKirkpatrick;
import org.spinscape.kernels.pair.PairHamiltonian;

/** The Potts glass against the Ising glass, and against colourings counted by hand. */
class PottsGlassTest {

	private static final PottsGlass PROVIDER = new PottsGlass();

	private static PottsHamiltonian build(Map<String, String> parameters) {
		return (PottsHamiltonian) PROVIDER.build(PROVIDER.schema().parse(parameters), new SplitMix64(7));
	}

	/** delta = (1 + s s')/2, so H = (H_Ising - sum J)/2: on all states. */
	@ParameterizedTest
	@CsvSource({ "square, gaussian", "square, pm1", "complete, gaussian", "complete, pm1" })
	void twoValuesAreTheIsingModel(String graph, String couplings) {
		PottsHamiltonian potts = build(Map.of("q", "2", "graph", graph, "couplings", couplings));
		PairHamiltonian ising = (PairHamiltonian) ("square".equals(graph)
				? new EdwardsAnderson().build(
						new EdwardsAnderson().schema().parse(Map.of("L", "3", "couplings", couplings)), new SplitMix64(7))
				: new SherringtonKirkpatrick().build(
						new SherringtonKirkpatrick().schema().parse(Map.of("N", "9", "couplings", couplings)),
						new SplitMix64(7)));
		double sum = sum(ising);
		IsingConfiguration spins = ising.space().create();
		PottsConfiguration values = potts.space().create();
		for (long index = 0; index < 1 << 9; index++) {
			ising.space().assign(spins, index);
			potts.space().assign(values, index);
			assertEquals((ising.energy(spins) - sum) / 2, potts.energy(values), 1e-12);
		}
	}

	private static double sum(PairCouplings model) {
		double sum = 0;
		for (double coupling : model.couplings()) {
			sum += coupling / 2;
		}
		return sum;
	}

	/** On the 3 x 3 torus every row and column has three different colours: 12 Latin squares. */
	@Test
	void groundStatesOfTheAntiferromagnetAreColourings() {
		PottsHamiltonian model = build(Map.of("q", "3", "couplings", "pm1", "p", "0"));
		PottsSpace space = model.space();
		PottsConfiguration state = space.create();
		int colourings = 0;
		for (long index = 0; index < space.states().getAsLong(); index++) {
			space.assign(state, index);
			double energy = model.energy(state);
			assertTrue(energy >= 0);
			colourings += energy == 0 ? 1 : 0;
		}
		assertEquals(12, colourings);
	}

	/** Renaming the values leaves each energy the same to the last bit. */
	@ParameterizedTest
	@CsvSource({ "square, gaussian, 5", "cubic, pm1, 10", "complete, pm1, 4" })
	void namesOfTheValuesDoNotMatter(String graph, String couplings, int values) {
		PottsHamiltonian model = build(
				Map.of("q", Integer.toString(values), "graph", graph, "couplings", couplings));
		SplitMix64 random = new SplitMix64(1);
		for (int trial = 0; trial < 50; trial++) {
			PottsConfiguration state = model.space().random(random);
			StringBuilder renamed = new StringBuilder();
			for (char digit : state.toText().toCharArray()) {
				renamed.append((char) ('0' + (values - 1 - (digit - '0') + trial) % values));
			}
			assertEquals(model.energy(state), model.energy(model.space().parse(renamed.toString())));
		}
	}

	@Test
	void parametersWithoutMeaningAndLargeModelsAreRefusedOrPredicted() {
		assertEquals("p", assertThrows(ParameterException.class, () -> build(Map.of("p", "0.7"))).violations().getFirst()
				.parameter());
		assertThrows(ParameterException.class,
				() -> build(Map.of("graph", "complete", "couplings", "pm1", "p", "0.7")));
		assertThrows(ParameterException.class, () -> build(Map.of("graph", "cubic", "L", "2")));
		long bytes = PROVIDER.memory(PROVIDER.schema().parse(Map.of("graph", "cubic", "L", "512", "q", "10")));
		assertTrue(bytes > 35_000_000_000L, () -> "134 million spins: " + bytes);
	}
}
