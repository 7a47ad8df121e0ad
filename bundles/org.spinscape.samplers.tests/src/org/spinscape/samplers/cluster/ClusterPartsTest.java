// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinscape.core.hamiltonian.capability.PairCouplings;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.kernels.pair.PairHamiltonian;
import org.spinscape.kernels.pair.PairHamiltonianBuilder;
import org.spinscape.samplers.Runs;

/** What clusters are made of: bonds, their chances, and loops that cannot be satisfied. */
class ClusterPartsTest {

	/** Sites 0 to 2 in a triangle, and 3 beside it. */
	private static PairCouplings triangle(double first, double second, double third) {
		return PairHamiltonian.builder(4).bond(0, 1, first).bond(1, 2, second).bond(0, 2, third).build();
	}

	/** Toulouse: the product of the bonds around a loop decides, however strong they are. */
	@ParameterizedTest
	@CsvSource({ "1, 2, 3, false", "-1, 2, 3, true", "-1, -2, 3, false", "-1, -1, -1, true", "1, -0.5, 1, true",
			"1, 0, -1, false" })
	void aLoopIsFrustratedIfItsProductIsNegative(double first, double second, double third, boolean frustrated) {
		assertEquals(frustrated, Frustration.find(triangle(first, second, third)).isPresent());
	}

	/** Spins renamed at random hide no frustration and make none. */
	@Test
	void ferromagnetsInDisguiseAreNone() {
		RandomStream random = new SplitMix64(3);
		int[] sign = new int[30];
		for (int site = 0; site < sign.length; site++) {
			sign[site] = random.nextBoolean() ? 1 : -1;
		}
		PairHamiltonianBuilder model = PairHamiltonian.builder(sign.length);
		for (int site = 0; site < sign.length; site++) {
			for (int step : new int[] { 1, 5 }) {
				int other = (site + step) % sign.length;
				model.bond(site, other, sign[site] * sign[other] * (1 + random.nextDouble()));
			}
		}
		assertEquals(Optional.empty(), Frustration.find(model.build()));
		model.bond(0, 2, -sign[0] * sign[2]);
		assertTrue(Frustration.find(model.build()).isPresent());
	}

	@Test
	void aBondJoinsWithTheChanceOfItsStrength() {
		PairCouplings pairs = triangle(1, -2, 2);
		BondProbabilities probabilities = new BondProbabilities(pairs, 0.8);
		for (int turn = 0; turn < 2; turn++) {
			double temperature = turn == 0 ? 0.8 : 3;
			probabilities.set(temperature);
			for (int k = 0; k < pairs.couplings().length; k++) {
				assertEquals(1 - Math.exp(-2 * Math.abs(pairs.couplings()[k]) / temperature), probabilities.get(k), 1e-15);
			}
		}
	}

	/**
	 * The mean size of Wolff's clusters is {@code N <m^2>} (U. Wolff, Phys. Rev. Lett. 62, 361 (1989)): here of a ring of six
	 * spins, where {@code <s_0 s_r> = (t^r + t^(6-r)) / (1 + t^6)} with t = tanh(1/T).
	 */
	@Test
	void clustersAreAsLargeAsTheSusceptibility() {
		PairHamiltonianBuilder model = PairHamiltonian.builder(6);
		for (int site = 0; site < 6; site++) {
			model.bond(site, (site + 1) % 6, site == 1 || site == 4 ? -1 : 1); // the ring with spins 2 to 4 renamed
		}
		double t = Math.tanh(1 / 1.5);
		double exact = 0;
		for (int r = 0; r < 6; r++) {
			exact += (Math.pow(t, r) + Math.pow(t, 6 - r)) / (1 + Math.pow(t, 6));
		}
		Sampler sampler = Runs.sampler(new Wolff(), model.build(), 4, 4000, Map.of("temperature", "1.5"));
		for (int sweep = 0; sweep < 4000; sweep++) {
			sampler.sweep();
		}
		double size = ((Scalar) sampler.report().getFirst()).value();
		// Sizes scatter by about two; of at least 4000 clusters, of which two in a row may be alike, four errors.
		assertEquals(exact, size, 4 * 2 * Math.sqrt(2.0 / 4000));
	}
}
