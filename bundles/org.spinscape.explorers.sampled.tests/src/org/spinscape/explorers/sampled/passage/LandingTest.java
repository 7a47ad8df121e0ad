// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.passage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinscape.conformance.Explored;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.result.Histogram;
import org.spinscape.core.result.Scalar;
import org.spinscape.explorers.sampled.walkers.Walked;
import org.spinscape.hamiltonians.DisorderedFerromagnet;
import org.spinscape.hamiltonians.EdwardsAnderson;

/** Runs that are long enough end with the Boltzmann probabilities of the nine-spin pair at T = 1 (science notes, A6). */
class LandingTest {

	private static final int RUNS = 4000;

	/** Four numbers within 4 sigma fail once in 4000 seeds. */
	@ParameterizedTest
	@CsvSource({ "true, -4.707800089766, 8.107271914, -3.226078347", "false, -7.701769776689, 9.111949466, -5.932335611" })
	void theGroundStatesHaveTheirBoltzmannProbability(boolean glass, double ground, double logPartition, double energy) {
		Hamiltonian<?> model = Explored.build(glass ? new EdwardsAnderson() : new DisorderedFerromagnet(),
				new SplitMix64(20150325), Map.of("L", "3", "couplings", "uniform"));
		Explored found = Walked.explore(new Landing(), model, 5, Map.of("sampler", "tiny-metropolis(temperature=1)", "runs",
				"" + RUNS, "sweeps", "60"));
		double probability = 2 * Math.exp(-ground - logPartition);
		double sigma = Math.sqrt(probability * (1 - probability) / RUNS);
		Scalar share = found.get("landing-share", Scalar.class);
		assertEquals(probability, share.value(), 4 * sigma);
		assertEquals(sigma, share.error(), 0.1 * sigma);
		Scalar end = found.get("end-energy", Scalar.class);
		assertEquals(energy, end.value(), 4 * end.error());
		assertTrue(end.error() < 0.05);
		assertEquals(RUNS, Arrays.stream(found.get("end-energies", Histogram.class).counts()).sum());
	}

	@ParameterizedTest
	@CsvSource({ "-1000, 0", "1000, 1" })
	void noneOrAllOfTheRunsLeaveAnError(String energy, double share) {
		Hamiltonian<?> model = Explored.build(new EdwardsAnderson(), new SplitMix64(1), Map.of("L", "3"));
		Scalar landing = Walked.explore(new Landing(), model, 6, Map.of("sampler", "tiny-metropolis", "runs", "100",
				"target", "energy", "energy", energy)).get("landing-share", Scalar.class);
		assertEquals(share, landing.value());
		assertTrue(landing.error() > 0.005 && landing.error() < 0.02, "error " + landing.error());
	}
}
