// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.exact;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.concurrent.CancellationException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.IsingSpace;
import org.spinscape.kernels.pair.PairHamiltonian;
import org.spinscape.kernels.pair.PairHamiltonianBuilder;

/** Tables against one full evaluation per state. */
class EnergyTableTest {

	private static final Quiet QUIET = new Quiet(false);

	private static PairHamiltonian model(int spins, boolean field, boolean whole) {
		SplitMix64 random = new SplitMix64(7L * spins + (field ? 1 : 0));
		PairHamiltonianBuilder model = PairHamiltonian.builder(spins).constant(whole ? 0.75 : 3.1);
		if (whole) {
			model.scale(0.15);
		}
		for (int i = 0; i < spins; i++) {
			if (field) {
				model.field(i, whole ? random.nextInt(5) - 2 : random.nextGaussian());
			}
			for (int j = i + 1; j < spins; j++) {
				model.bond(i, j, whole ? random.nextInt(5) - 2 : random.nextGaussian());
			}
		}
		return model.build();
	}

	private static double[] oneByOne(Hamiltonian<IsingConfiguration> model, int spins) {
		IsingSpace space = new IsingSpace(spins);
		IsingConfiguration state = space.create();
		double[] energies = new double[1 << spins];
		for (int index = 0; index < energies.length; index++) {
			space.assign(state, index);
			energies[index] = model.energy(state);
		}
		return energies;
	}

	@ParameterizedTest
	@CsvSource({ "1, false", "1, true", "2, false", "2, true", "5, true", "9, false", "12, true" })
	void doublingAgreesWithEvaluation(int spins, boolean field) {
		assertArrayEquals(oneByOne(model(spins, field, false), spins), EnergyTable.full(model(spins, field, false), QUIET),
				1e-12 * spins * spins);
		// Whole numbers in units of 0.15: not even the last bit may differ.
		assertArrayEquals(oneByOne(model(spins, field, true), spins), EnergyTable.full(model(spins, field, true), QUIET));
	}

	@Test
	void mirrorImagesHoldTheSameBits() {
		double[] energies = EnergyTable.full(model(10, false, false), QUIET);
		for (int state = 0; state < energies.length; state++) {
			assertEquals(energies[state], energies[energies.length - 1 - state]);
		}
		assertArrayEquals(Arrays.copyOf(energies, energies.length / 2),
				EnergyTable.half(model(10, false, false), QUIET));
	}

	@Test
	void modelsWithoutPairsAreEvaluatedStateByState() {
		PairHamiltonian pairs = model(8, true, false);
		Hamiltonian<IsingConfiguration> opaque = new Hamiltonian<>() {

			@Override
			public IsingSpace space() {
				return pairs.space();
			}

			@Override
			public double energy(IsingConfiguration configuration) {
				return pairs.energy(configuration);
			}
		};
		assertArrayEquals(oneByOne(pairs, 8), EnergyTable.full(opaque, QUIET));
	}

	@Test
	void refusesWhatIsNotThere() {
		assertThrows(IllegalArgumentException.class, () -> EnergyTable.half(model(4, true, false), QUIET));
		assertThrows(IllegalArgumentException.class,
				() -> EnergyTable.full(PairHamiltonian.builder(64).bond(0, 1, 1).build(), QUIET));
		assertThrows(CancellationException.class, () -> EnergyTable.full(model(4, true, false), new Quiet(true)));
	}
}
