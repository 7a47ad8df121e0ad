// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.multispin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.kernels.pair.PairHamiltonian;
import org.spinscape.kernels.walk.SpinRule;

/** The physics of packed walkers side by side: probabilities of single flips, exact energies, independence. */
class LaneBalanceTest {

	/** About 200 comparisons: a right program fails one with a probability below 1 in 700. The seeds are fixed. */
	private static final double SIGMAS = 4.5;
	private static final double[] BETAS = { 0, 1e-4, 0.1, 0.44, 1, 1.5, Double.POSITIVE_INFINITY };

	/**
	 * Largest deviation, in standard errors, of the numbers of turned spins from the sum of their probabilities, over costs
	 * and temperatures, all of them side by side. A sweep is sequential: a spin sees the new spins of places before its own.
	 */
	private static double worst(int size, int dimension, LaneKernel kernel) {
		PairHamiltonian model = Models.lattice(size, dimension, 0.5);
		PackedLattice plan = PackedLatticeTest.plan(model);
		PackedLayout layout = PackedLayout.of(plan.grid(), plan.model().graph());
		int[] places = new int[layout.places()];
		for (int place = 0; place < places.length; place++) {
			places[layout.cells()[place]] = place;
		}
		PackedLanes lanes = PackedLanesTest.lanes(model, BETAS.length, size, kernel);
		long[][] trials = new long[BETAS.length][2 * dimension + 1];
		long[][] flips = new long[BETAS.length][2 * dimension + 1];
		for (int sweep = 0; sweep < 60; sweep++) {
			IsingConfiguration before = model.space().random(new SplitMix64(sweep));
			for (int lane = 0; lane < BETAS.length; lane++) {
				lanes.temperature(lane, 1 / BETAS[(lane + sweep) % BETAS.length]);
				lanes.set(lane, before);
			}
			lanes.sweep(SpinRule.METROPOLIS);
			for (int lane = 0; lane < BETAS.length; lane++) {
				int beta = (lane + sweep) % BETAS.length;
				IsingConfiguration after = lanes.configuration(lane);
				for (int site = 0; site < model.spins(); site++) {
					int unsatisfied = 0;
					for (int k = model.offsets()[site]; k < model.offsets()[site + 1]; k++) {
						int other = model.neighbours()[k];
						IsingConfiguration seen = places[plan.grid().cell(other)] < places[plan.grid().cell(site)] ? after
								: before;
						unsatisfied += before.spin(site) * seen.spin(other) * model.couplings()[k] < 0 ? 1 : 0;
					}
					trials[beta][unsatisfied]++;
					flips[beta][unsatisfied] += before.bit(site) ^ after.bit(site);
				}
			}
		}
		double worst = 0;
		for (int beta = 0; beta < BETAS.length; beta++) {
			for (int u = 0; u < trials[beta].length; u++) {
				double cost = 4.0 * (dimension - u);
				double p = 15 * Math.min(1, Math.exp(cost == 0 ? 0 : -BETAS[beta] * cost)) / 16;
				double sigma = p == 0 ? 1e-9 : Math.sqrt(trials[beta][u] * p * (1 - p) + 0.25);
				worst = Math.max(worst, Math.abs(flips[beta][u] - trials[beta][u] * p) / sigma);
			}
		}
		return worst;
	}

	@ParameterizedTest
	@CsvSource({ "8, 3", "12, 3", "16, 3", "20, 3", "16, 2", "24, 2", "40, 2" })
	void flipsAreAsFrequentAsTheRuleSays(int size, int dimension) {
		double worst = worst(size, dimension, LaneKernel.BEST);
		assertTrue(worst < SIGMAS, worst + " sigma");
	}

	/** The same harness finds a kernel that never takes the costliest move, and one that confuses two temperatures. */
	@Test
	void brokenKernelsAreCaught() {
		LaneKernel cautious = new Changed((coins, place, width) -> Arrays.fill(coins, place, place + width, 0));
		LaneKernel confused = new Changed((coins, place, width) -> coins[place + 2] = coins[place + 3]);
		assertTrue(worst(8, 3, cautious) > 2 * SIGMAS);
		assertTrue(worst(8, 3, confused) > 2 * SIGMAS);
	}

	private interface Change {
		/** Of a place whose coins begin there. */
		void of(long[] coins, int place, int width);
	}

	/** The reference with changed coins. */
	private record Changed(Change change) implements LaneKernel {

		private static final LaneKernel PLAIN = new ScalarLaneKernel();

		@Override
		public void toss(long[] state, int width, int places, int rounds, long[] thresholds, int leaves, long[] coins,
				byte[] open) {
			PLAIN.toss(state, width, places, rounds, thresholds, leaves, coins, open);
			for (int place = 0; place < places; place++) {
				change.of(coins, place * (leaves + 1) * width, width);
			}
		}

		@Override
		public void update(long[] words, int width, PackedLayout layout, int from, int to, long[] coins) {
			PLAIN.update(words, width, layout, from, to, coins);
		}

		@Override
		public void turn(long[] words, int width, PackedLayout.Copies copies) {
			PLAIN.turn(words, width, copies);
		}

		@Override
		public void count(long[] words, int width, PackedLayout layout, long[] unsatisfied) {
			PLAIN.count(words, width, layout, unsatisfied);
		}

		@Override
		public String description() {
			return "broken";
		}
	}

	/** Digits left open by the kernel are decided by further ones: of a probability that has nothing but such digits. */
	@Test
	void rareFlipsAreAsFrequentAsTheirProbability() {
		PairHamiltonian model = Models.lattice(8, 3, 1);
		PackedLanes lanes = PackedLanesTest.lanes(model, 8, 77, LaneKernel.BEST);
		double p = StrictMath.scalb(3.0, -15); // beyond the digits of the kernel
		IsingConfiguration up = model.space().create();
		long turned = 0;
		int sweeps = 4000;
		for (int lane = 0; lane < 8; lane++) {
			lanes.temperature(lane, -12 / Math.log(p));
		}
		for (int sweep = 0; sweep < sweeps; sweep++) {
			for (int lane = 0; lane < 8; lane++) {
				lanes.set(lane, up);
			}
			lanes.sweep(SpinRule.METROPOLIS);
			for (int lane = 0; lane < 8; lane++) {
				turned += (512 - up.overlap(lanes.configuration(lane))) / 2;
			}
		}
		// Next to a turned spin the cost is less: a neighbour follows with exp(-8/T), in half of the six bonds on average.
		double follow = 1 + 3 * Math.pow(p, 2.0 / 3) * 15 / 16;
		double expected = 8.0 * 512 * sweeps * p * 15 / 16 * follow;
		assertEquals(expected, turned, 4 * Math.sqrt(expected));
	}

	/**
	 * Replica exchange on the square ferromagnet with 16 x 16 spins has the exact energies at all temperatures, within 4
	 * standard errors; and walkers of one temperature have uncorrelated energies.
	 *
	 * @see <a href="https://doi.org/10.1103/PhysRev.76.1232">Kaufman, Phys. Rev. 76, 1232 (1949)</a>
	 */
	@Test
	void exchangesKeepTheExactEnergies() {
		PairHamiltonian model = Models.lattice(16, 2, 1);
		double[] temperatures = { 2, 2 / Math.log(1 + Math.sqrt(2)), 2.6, 3 };
		double[] exact = { -1.745530669, -1.453064853, Double.NaN, -0.817689368 };
		PackedLanes lanes = PackedLanesTest.lanes(model, 8, 8, LaneKernel.BEST);
		int[] laneOf = { 0, 1, 2, 3, 4, 5, 6, 7 }; // two ladders
		SplitMix64 random = new SplitMix64(9);
		int bins = 100;
		int length = 1500;
		double[][] means = new double[8][bins];
		for (int sweep = -10 * length; sweep < bins * length; sweep++) {
			for (int slot = 0; slot < 8; slot++) {
				lanes.temperature(laneOf[slot], temperatures[slot % 4]);
			}
			lanes.sweep(SpinRule.METROPOLIS);
			for (int slot = 0; sweep >= 0 && slot < 8; slot++) {
				means[slot][sweep / length] += lanes.energy(laneOf[slot]) / 256 / length;
			}
			for (int slot = sweep & 1; slot < 7; slot += 2) {
				double gain = slot == 3 ? Double.NEGATIVE_INFINITY
						: (1 / temperatures[slot % 4] - 1 / temperatures[slot % 4 + 1])
								* (lanes.energy(laneOf[slot]) - lanes.energy(laneOf[slot + 1]));
				if (random.nextDouble() < Math.exp(gain)) {
					int cold = laneOf[slot];
					laneOf[slot] = laneOf[slot + 1];
					laneOf[slot + 1] = cold;
				}
			}
		}
		for (int slot = 0; slot < 8; slot++) {
			double mean = Arrays.stream(means[slot]).average().orElseThrow();
			double square = Arrays.stream(means[slot]).map(x -> (x - mean) * (x - mean)).sum();
			double error = Math.sqrt(square / bins / (bins - 1));
			assertTrue(error < 2e-3, "the error is " + error);
			if (slot % 4 != 2) {
				assertEquals(exact[slot % 4], mean, 4 * error);
			}
			if (slot >= 4) {
				assertEquals(0, correlation(means[slot - 4], means[slot]), 4 / Math.sqrt(bins));
			}
		}
	}

	/** Also where every attempt succeeds, walkers from one state go ways of their own. */
	@Test
	void walkersForgetACommonStart() {
		PairHamiltonian model = Models.lattice(8, 3, 0.5);
		PackedLanes lanes = PackedLanesTest.lanes(model, 8, 5, LaneKernel.BEST);
		for (double temperature : new double[] { 3, Double.POSITIVE_INFINITY }) {
			for (int lane = 0; lane < 8; lane++) {
				lanes.temperature(lane, temperature);
				lanes.set(lane, model.space().create());
			}
			for (int sweep = 0; sweep < 60; sweep++) {
				lanes.sweep(SpinRule.METROPOLIS);
			}
			for (int lane = 1; lane < 8; lane++) { // 5 sigma of 512 free spins, wider in a glass
				assertEquals(0, lanes.configuration(0).overlap(lanes.configuration(lane)), 5 * 1.5 * Math.sqrt(512));
			}
		}
	}

	private static double correlation(double[] a, double[] b) {
		double meanA = Arrays.stream(a).average().orElseThrow();
		double meanB = Arrays.stream(b).average().orElseThrow();
		double aa = 0;
		double bb = 0;
		double ab = 0;
		for (int i = 0; i < a.length; i++) {
			aa += (a[i] - meanA) * (a[i] - meanA);
			bb += (b[i] - meanB) * (b[i] - meanB);
			ab += (a[i] - meanA) * (b[i] - meanB);
		}
		return ab / Math.sqrt(aa * bb);
	}
}
