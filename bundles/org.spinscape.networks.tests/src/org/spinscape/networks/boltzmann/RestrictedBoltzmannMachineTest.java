// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.boltzmann;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinscape.conformance.HamiltonianConformance;
import org.spinscape.conformance.HamiltonianFixture;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.IsingSpace;
import org.spinscape.kernels.pair.PairHamiltonian;

/** Machines as landscapes. */
class RestrictedBoltzmannMachineTest {

	private static final RestrictedBoltzmannMachine PROVIDER = new RestrictedBoltzmannMachine();

	@Nested
	class Joint extends HamiltonianConformance {

		@Override
		protected HamiltonianFixture fixture() {
			return HamiltonianFixture.of(PROVIDER).vary("visible", 1, 9, 40).vary("units", "spins", "binary")
					.vary("bias", 0, 0.3);
		}
	}

	@Nested
	class FreeEnergy extends HamiltonianConformance {

		@Override
		protected HamiltonianFixture fixture() {
			return HamiltonianFixture.of(PROVIDER).set("landscape", "free-energy").vary("visible", 1, 9, 65)
					.vary("units", "spins", "binary").vary("bias", 0, 0.3);
		}
	}

	@Nested
	class GaussianHiddenUnits extends HamiltonianConformance {

		@Override
		protected HamiltonianFixture fixture() {
			return HamiltonianFixture.of(PROVIDER).set("landscape", "free-energy").set("hidden-units", "gaussian")
					.vary("visible", 2, 9).vary("bias", 0, 0.3);
		}
	}

	/**
	 * With weights {@code sqrt(beta/N) xi} and Gaussian hidden units the free energy is that of a Hopfield memory,
	 * {@code -beta/(2N) sum_mu (xi^mu . v)^2}, on every state (science notes, networks B4).
	 */
	@Test
	void gaussianHiddenUnitsAreAHopfieldMemory() {
		int spins = 14;
		int patterns = 3;
		double beta = 1.7;
		SplitMix64 random = new SplitMix64(6);
		double[] weights = new double[spins * patterns];
		for (int k = 0; k < weights.length; k++) {
			weights[k] = (random.nextBoolean() ? 1 : -1) * Math.sqrt(beta / spins);
		}
		PairHamiltonian model = Machine.unbiased(weights, spins, patterns).gaussianHidden();
		IsingSpace space = new IsingSpace(spins);
		IsingConfiguration state = space.create();
		for (int index = 0; index < 1 << spins; index++) {
			space.assign(state, index);
			double squares = 0;
			for (int mu = 0; mu < patterns; mu++) {
				int overlap = 0;
				for (int i = 0; i < spins; i++) {
					overlap += (weights[i * patterns + mu] > 0 ? 1 : -1) * state.spin(i);
				}
				squares += overlap * overlap;
			}
			assertEquals(-beta / (2 * spins) * squares, model.energy(state), 1e-12);
		}
	}

	/** The free energy is what is left of the joint energy: both have one partition function. */
	@ParameterizedTest
	@CsvSource({ "spins", "binary" })
	void bothLandscapesHaveOnePartitionFunction(String units) {
		double joint = logZ("units", units, "landscape", "joint", "bias", "0.4");
		assertEquals(joint, logZ("units", units, "landscape", "free-energy", "bias", "0.4"), 1e-11);
	}

	@SuppressWarnings("unchecked") // the model is of Ising spins
	private static double logZ(String... assignments) {
		Map<String, String> values = Map.of("visible", "9", "hidden", "5", assignments[0], assignments[1], assignments[2],
				assignments[3], assignments[4], assignments[5]);
		Hamiltonian<IsingConfiguration> model = (Hamiltonian<IsingConfiguration>) PROVIDER
				.build(PROVIDER.schema().parse(values), new SplitMix64(2));
		IsingSpace space = (IsingSpace) model.space();
		IsingConfiguration state = space.create();
		double sum = 0;
		for (long index = 0; index < space.states().getAsLong(); index++) {
			space.assign(state, index);
			sum += Math.exp(-model.energy(state));
		}
		return Math.log(sum);
	}

	@Test
	void whatDoesNotGoTogetherIsRefused() {
		ParameterException refusal = assertThrows(ParameterException.class,
				() -> PROVIDER.schema().parse(Map.of("hidden-units", "gaussian")));
		assertTrue(refusal.getMessage().contains("landscape=free-energy"), refusal.getMessage());
	}
}
