// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.single;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.hamiltonians.DisorderedFerromagnet;
import org.spinscape.hamiltonians.EdwardsAnderson;
import org.spinscape.samplers.Runs;

/**
 * The time that the n-fold way keeps is that of random-site Metropolis: the probability of being in a ground state of
 * the nine-spin fixtures some sweeps after a random start, against powers of the exact transition matrix. Three sweeps
 * make 24 to 30 attempts, each sweep adding -1, 0 or 1 with probabilities 1/4, 1/2, 1/4: binomial together.
 */
class NFoldTimeTest {

	private static final int SPINS = 9;
	private static final int RUNS = 20_000;

	@ParameterizedTest
	@CsvSource({ "false, 0.5", "false, 2", "true, 0.5", "true, 2" })
	void occupationAfterSweeps(boolean ferromagnet, double temperature) {
		Hamiltonian<?> model = Runs.model(ferromagnet ? new DisorderedFerromagnet() : new EdwardsAnderson(),
				new SplitMix64(20150325), Map.of("L", "3", "couplings", "uniform"));
		ExactChain chain = new ExactChain(model, temperature);
		int sweeps = 3;
		int[] binomial = { 1, 6, 15, 20, 15, 6, 1 };
		double expected = 0;
		for (int k = 0; k < binomial.length; k++) {
			expected += binomial[k] / 64.0 * chain.groundProbability(sweeps * SPINS + k - 3);
		}
		Sampler sampler = Runs.sampler(new NFoldWay(), model, 3, 0,
				Map.of("temperature", Double.toString(temperature)));
		int found = 0;
		for (int run = 0; run < RUNS; run++) {
			chain.randomise(sampler.walker(0), run);
			for (int sweep = 0; sweep < sweeps; sweep++) {
				sampler.sweep();
			}
			found += chain.isGround(sampler.walker(0)) ? 1 : 0;
		}
		// 4 standard deviations of a binomial share
		assertEquals(expected, found / (double) RUNS, 4 * Math.sqrt(expected * (1 - expected) / RUNS));
	}
}
