// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.multispin;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.kernels.pair.PairHamiltonian;
import org.spinscape.kernels.walk.SpinRule;

/**
 * How often spins turn over, against the definition of the rules: for every number of bonds, of unsatisfied ones among
 * them, and temperatures from where moves are free to where they are very rare.
 */
class FlipRateTest {

	private static final int STARS = 32;
	private static final double[] BETAS = { 0, 1e-4, 0.1, 0.44, 1.5 };
	/**
	 * Of about 900 comparisons at 4.5 sigma a right program fails one with probability below 1 in 100; the seeds are
	 * fixed, so that it fails always or never.
	 */
	private static final double SIGMAS = 4.5;

	/** Largest deviation in standard errors over all numbers of unsatisfied bonds and temperatures. */
	private static double worst(int rays, SpinRule rule, Randomness randomness, Kernels kernels) {
		PairHamiltonian model = Models.stars(STARS, rays);
		int independentLanes = randomness == Randomness.SHARED ? 1 : 256;
		int sweeps = randomness == Randomness.SHARED ? 150 : 4;
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
				double p = rule == SpinRule.METROPOLIS ? 15 * Math.min(1, Math.exp(-beta * cost)) / 16
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
				double worst = worst(rays, rule, randomness, Kernels.BEST);
				assertTrue(worst < SIGMAS, rule + " " + randomness + ": " + worst + " sigma");
			}
		}
	}

	/** The same harness finds a rule that never takes the costliest move, and one that takes a wrong probability. */
	@Test
	void brokenRulesAreCaught() {
		SiteKernel cautious = new BrokenKernel((tables, table) -> {
			for (int w = 0; w < Lanes.WORDS; w++) {
				tables[table + w] = 0;
			}
		});
		SiteKernel confused = new BrokenKernel((tables, table) -> {
			for (int w = 0; w < Lanes.WORDS; w++) {
				tables[table + Decisions.STEP + w] = tables[table + w];
			}
		});
		for (SiteKernel broken : new SiteKernel[] { cautious, confused }) {
			Kernels kernels = new Kernels(broken, BondKernel.BEST);
			for (Randomness randomness : Randomness.values()) {
				assertTrue(worst(6, SpinRule.METROPOLIS, randomness, kernels) > 2 * SIGMAS);
				assertTrue(worst(4, SpinRule.HEAT_BATH, randomness, kernels) > 2 * SIGMAS);
			}
		}
	}
}
