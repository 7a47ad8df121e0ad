// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.multispin;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.kernels.pair.PairHamiltonian;
import org.spinscape.kernels.sweep.SpinRule;

/**
 * How often spins turn over, against the definition of the rules: for every number of bonds, of unsatisfied ones among
 * them, and temperatures from where moves are free to where they are very rare.
 */
class FlipRateTest {

	private static final int STARS = 64;
	private static final double[] BETAS = { 0, 1e-4, 0.05, 0.2, 0.44, 0.8, 1.5, 2.2 };
	/**
	 * Of about 1000 comparisons at 4.5 sigma a right program fails one with probability below 1 in 100; the seeds are
	 * fixed, so that it fails always or never.
	 */
	private static final double SIGMAS = 4.5;

	/** Largest deviation in standard errors over all numbers of unsatisfied bonds and temperatures. */
	private static double worst(int rays, SpinRule rule, Randomness randomness, int sweeps, Kernels kernels) {
		PairHamiltonian model = Models.stars(STARS, rays);
		int independentLanes = randomness == Randomness.SHARED ? 1 : 256;
		MultiSpinWalkers walkers = new MultiSpinWalkers(Models.plan(model), 256, 1, randomness, new SplitMix64(rays),
				kernels);
		double worst = 0;
		for (double beta : BETAS) {
			walkers.temperature(1 / beta);
			for (int unsatisfied = 0; unsatisfied <= rays; unsatisfied++) {
				long flips = 0;
				IsingConfiguration start = start(model, rays, unsatisfied);
				for (int sweep = 0; sweep < sweeps; sweep++) {
					for (int lane = 0; lane < independentLanes; lane++) {
						walkers.set(lane, start);
					}
					walkers.sweep(rule); // centres are of the first colour: they see the start state
					for (int lane = 0; lane < independentLanes; lane++) {
						flips += centresTurned(walkers.configuration(lane), start, rays);
					}
				}
				double cost = 2.0 * (rays - 2 * unsatisfied);
				double p = rule == SpinRule.METROPOLIS ? Math.min(1, Math.exp(-beta * cost))
						: 1 / (1 + Math.exp(beta * cost));
				double trials = (double) STARS * independentLanes * sweeps;
				double deviation = Math.abs(flips - trials * p);
				// Half a count where the expected number is far below 1, and a certain event must be certain.
				double sigma = p == 1 ? 1e-9 : Math.sqrt(trials * p * (1 - p) + 0.25);
				worst = Math.max(worst, deviation / sigma);
			}
		}
		return worst;
	}

	private static IsingConfiguration start(PairHamiltonian model, int rays, int unsatisfied) {
		IsingConfiguration state = model.space().create();
		for (int star = 0; star < STARS; star++) {
			int centre = star * (rays + 1);
			state.set(centre, star % 2 == 0 ? 1 : -1);
			for (int ray = 1; ray <= rays; ray++) {
				int site = centre + ray;
				int agreeing = state.spin(centre) * (int) model.couplings()[model.offsets()[site]];
				state.set(site, (ray + star) % rays < unsatisfied ? -agreeing : agreeing);
			}
		}
		return state;
	}

	private static int centresTurned(IsingConfiguration state, IsingConfiguration start, int rays) {
		int turned = 0;
		for (int star = 0; star < STARS; star++) {
			turned += state.bit(star * (rays + 1)) ^ start.bit(star * (rays + 1));
		}
		return turned;
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void flipsAreAsFrequentAsTheRuleSays(int rays) {
		for (SpinRule rule : SpinRule.values()) {
			for (Randomness randomness : Randomness.values()) {
				int sweeps = randomness == Randomness.SHARED ? 100 : 4;
				double worst = worst(rays, rule, randomness, sweeps, Kernels.BEST);
				assertTrue(worst < SIGMAS, rule + " " + randomness + ": " + worst + " sigma");
			}
		}
	}

	/** The same harness finds coins whose least significant threshold bits are lost, and a costliest move lost. */
	@Test
	void brokenRulesAreCaught() {
		CoinKernel blunt = (random, pairs, rounds, thresholds, leaves, tables) -> {
			long[] cut = thresholds.clone();
			for (int u = 0; u < leaves; u++) {
				for (int k = 0; k < Math.min(rounds, 3) * Decisions.STEP; k++) {
					cut[u * (rounds + 1) * Decisions.STEP + k] = 0;
				}
			}
			new ScalarCoinKernel().toss(random, pairs, rounds, cut, leaves, tables);
		};
		CoinKernel cautious = (random, pairs, rounds, thresholds, leaves, tables) -> {
			new ScalarCoinKernel().toss(random, pairs, rounds, thresholds, leaves, tables);
			for (int site = 0; site < 2 * pairs; site++) {
				tables[CoinKernel.row(site, leaves)] = 0;
			}
		};
		for (CoinKernel broken : new CoinKernel[] { blunt, cautious }) {
			Kernels kernels = new Kernels(SiteKernel.BEST, broken, BondKernel.BEST);
			assertTrue(worst(6, SpinRule.METROPOLIS, Randomness.INDEPENDENT, 6, kernels) > 2 * SIGMAS);
			assertTrue(worst(4, SpinRule.HEAT_BATH, Randomness.INDEPENDENT, 6, kernels) > 2 * SIGMAS);
		}
	}
}
