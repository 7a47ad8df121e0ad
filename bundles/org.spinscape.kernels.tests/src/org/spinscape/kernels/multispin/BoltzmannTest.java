// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.multispin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.IsingSpace;
import org.spinscape.kernels.pair.PairHamiltonian;
import org.spinscape.kernels.walk.SpinRule;

/** Long runs against exact distributions. Fixed seeds; a right program passes each check with probability 0.9999. */
class BoltzmannTest {

	private static final double[] TEMPERATURES = { 1.2, 2.5, 6 };

	/** Chi-square of the states' frequencies, in standard deviations above its mean. */
	private static double excess(PairHamiltonian model, double temperature, long[] counts) {
		IsingSpace space = model.space();
		IsingConfiguration state = space.create();
		double[] weights = new double[counts.length];
		double sum = 0;
		long total = 0;
		for (int index = 0; index < counts.length; index++) {
			space.assign(state, index);
			weights[index] = Math.exp(-model.energy(state) / temperature);
			sum += weights[index];
			total += counts[index];
		}
		double chi = 0;
		int cells = 0;
		double rareExpected = 0;
		long rare = 0;
		for (int index = 0; index < counts.length; index++) {
			double expected = total * weights[index] / sum;
			if (expected < 10) { // too few for the normal approximation: one cell for all of these
				rareExpected += expected;
				rare += counts[index];
			} else {
				chi += (counts[index] - expected) * (counts[index] - expected) / expected;
				cells++;
			}
		}
		if (rareExpected > 10) {
			chi += (rare - rareExpected) * (rare - rareExpected) / rareExpected;
			cells++;
		}
		return (chi - (cells - 1)) / Math.sqrt(2.0 * (cells - 1));
	}

	/** Every third lane is at one of three temperatures; all lanes, or with shared numbers one of each, are counted. */
	private static void check(Randomness randomness, SpinRule rule) {
		PairHamiltonian model = frustrated();
		MultiSpinWalkers walkers = Models.plan(model).walkers(192, 1, randomness, new SplitMix64(77));
		for (int lane = 0; lane < walkers.lanes(); lane++) {
			walkers.temperature(lane, TEMPERATURES[lane % TEMPERATURES.length]);
		}
		boolean shared = randomness == Randomness.SHARED;
		int counted = shared ? TEMPERATURES.length : walkers.lanes();
		int samples = shared ? 20_000 : 600;
		long[][] counts = new long[TEMPERATURES.length][1 << model.spins()];
		for (int sample = -10; sample < samples; sample++) {
			for (int sweep = 0; sweep < 15; sweep++) { // much longer than the walk remembers
				walkers.sweep(rule);
			}
			for (int lane = 0; lane < counted && sample >= 0; lane++) {
				counts[lane % TEMPERATURES.length][(int) model.space().index(walkers.configuration(lane))]++;
			}
		}
		for (int k = 0; k < TEMPERATURES.length; k++) {
			double excess = excess(model, TEMPERATURES[k], counts[k]);
			assertTrue(Math.abs(excess) < 4, rule + " T=" + TEMPERATURES[k] + ": " + excess + " sigma");
			// The test can fail: these counts are not those of a temperature 10 % higher.
			double wrong = excess(model, 1.1 * TEMPERATURES[k], counts[k]);
			assertTrue(wrong > 6 || k > 0, rule + " is not told from a wrong temperature: " + wrong + " sigma");
		}
	}

	/** A chain of triangles with odd plaquettes and degrees 1 to 5, made so that it is frustrated. */
	private static PairHamiltonian frustrated() {
		return PairHamiltonian.builder(8).bond(0, 1, 1).bond(1, 2, 1).bond(0, 2, -1).bond(2, 3, -1).bond(3, 4, -1)
				.bond(2, 4, -1).bond(4, 5, 1).bond(5, 6, -1).bond(4, 6, 1).bond(6, 7, 1).bond(2, 6, 1).build();
	}

	@ParameterizedTest
	@EnumSource
	void statesFollowBoltzmann(SpinRule rule) {
		check(Randomness.INDEPENDENT, rule);
	}

	@ParameterizedTest
	@EnumSource
	void statesFollowBoltzmannWithSharedNumbers(SpinRule rule) {
		check(Randomness.SHARED, rule);
	}

	/** Kaufman's exact energies of the 8 x 8 ferromagnet, at three temperatures at once. */
	@ParameterizedTest
	@EnumSource
	void ferromagnetHasKaufmansEnergies(SpinRule rule) {
		double[] temperatures = { 2, 2 / Math.log(1 + Math.sqrt(2)), 3 };
		double[] exact = { -1.745683170, -1.491589107, -0.841315428 };
		MultiSpinWalkers walkers = Models.plan(Models.lattice(8, 2, 1)).walkers(768, 1, Randomness.INDEPENDENT,
				new SplitMix64(12));
		for (int lane = 0; lane < walkers.lanes(); lane++) {
			walkers.temperature(lane, temperatures[lane % 3]);
		}
		double[] sums = new double[walkers.lanes()];
		int sweeps = 3000;
		for (int sweep = -500; sweep < sweeps; sweep++) {
			walkers.sweep(rule);
			for (int lane = 0; lane < sums.length && sweep >= 0 && sweep % 5 == 0; lane++) {
				sums[lane] += walkers.energy(lane) / 64 / (sweeps / 5);
			}
		}
		for (int k = 0; k < 3; k++) {
			double mean = 0;
			double square = 0;
			for (int lane = k; lane < sums.length; lane += 3) {
				mean += sums[lane] / 256;
				square += sums[lane] * sums[lane] / 256;
			}
			double error = Math.sqrt((square - mean * mean) / 255); // lanes are independent, whatever their memory
			assertTrue(error < 2e-3, "the test is too blunt: " + error);
			assertEquals(exact[k], mean, 4 * error);
		}
	}

	/** At infinite temperature every state is new, so overlaps of lanes are sums of fair coins. */
	@Test
	void lanesAreIndependent() {
		int sites = 144;
		MultiSpinWalkers walkers = Models.plan(Models.lattice(12, 2, 0.5)).walkers(256, Double.POSITIVE_INFINITY,
				Randomness.INDEPENDENT, new SplitMix64(6));
		for (int gap : new int[] { 1, 2, 64, 128, 192 }) {
			double sum = 0;
			double squares = 0;
			int pairs = 0;
			for (int sweep = 0; sweep < 40; sweep++) {
				walkers.sweep(SpinRule.HEAT_BATH);
				for (int lane = 0; lane + gap < 256; lane++) {
					double overlap = walkers.configuration(lane).overlap(walkers.configuration(lane + gap));
					sum += overlap;
					squares += overlap * overlap;
					pairs++;
				}
			}
			assertEquals(0, sum / pairs, 4 * Math.sqrt((double) sites / pairs));
			assertEquals(1, squares / pairs / sites, 4 * Math.sqrt(2.0 / pairs));
		}
	}
}
