// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.sweep;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.DoubleUnaryOperator;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.spinscape.kernels.walk.SpinRule;

/**
 * Which states a sweep in a fixed order can lead to, by the acceptance probabilities of the code: on every graph of up
 * to five sites with couplings in -1, 0, 1 and fields in -1, 0, 1, in every order of the sites. Models that turn into
 * each other when a spin is given the opposite sign have the same walks, so that fields of 0 and 1 are enough.
 *
 * <p>
 * Sets of states are words: bit x stands for the state whose spins are the bits of x.
 */
class IrreducibleSweepTest {

	private static final int MOST_SITES = 5;
	/** Costs are even and at most 2 * 5 in magnitude. */
	private static final int HIGHEST = 2 * MOST_SITES;
	/** States with a 0 at each site. */
	private static final int[] ZEROS = { 0x55555555, 0x33333333, 0x0F0F0F0F, 0x00FF00FF, 0x0000FFFF };
	/** After as many sweeps any state must be possible, and after one more as well. */
	private static final int MANY = 64;

	/** Where a rule may leave a spin, and where it may turn it over, by its cost. */
	private record Options(boolean[] stay, boolean[] flip) {

		static Options of(DoubleUnaryOperator probability) {
			boolean[] stay = new boolean[2 * HIGHEST + 1];
			boolean[] flip = new boolean[stay.length];
			for (int cost = -HIGHEST; cost <= HIGHEST; cost++) {
				double p = probability.applyAsDouble(cost);
				stay[cost + HIGHEST] = p < 1;
				flip[cost + HIGHEST] = p > 0;
			}
			return new Options(stay, flip);
		}
	}

	/** Where a site may be left and turned over, by the couplings of the site to the others and its field. */
	private static final class Steps {

		private final int sites;
		private final int[][] stay;
		private final int[][] flip;

		Steps(int sites, Options options) {
			this.sites = sites;
			int rows = 2 * (int) Math.pow(3, sites);
			stay = new int[sites][rows];
			flip = new int[sites][rows];
			for (int site = 0; site < sites; site++) {
				for (int row = 0; row < rows; row++) {
					fill(site, row, options);
				}
			}
		}

		private void fill(int site, int row, Options options) {
			for (int state = 0; state < 1 << sites; state++) {
				int field = row % 2;
				int digits = row / 2;
				for (int other = 0; other < sites; other++) {
					field += other == site ? 0 : (digits % 3 - 1) * (1 - 2 * (state >> other & 1));
					digits /= 3;
				}
				int cost = 2 * (1 - 2 * (state >> site & 1)) * field + HIGHEST;
				stay[site][row] |= options.stay[cost] ? 1 << state : 0;
				flip[site][row] |= options.flip[cost] ? 1 << state : 0;
			}
		}

		Sweep sweep(int[][] couplings, int[] fields) {
			Sweep sweep = new Sweep(sites, new int[sites], new int[sites]);
			for (int site = 0; site < sites; site++) {
				int row = 0;
				for (int other = sites - 1; other >= 0; other--) {
					row = 3 * row + couplings[site][other] + 1;
				}
				sweep.stay[site] = stay[site][2 * row + fields[site]];
				sweep.flip[site] = flip[site][2 * row + fields[site]];
			}
			return sweep;
		}
	}

	/** A sweep on one model. */
	private record Sweep(int sites, int[] stay, int[] flip) {

		int all() {
			return -1 >>> 32 - (1 << sites);
		}

		/** Where a sweep may lead to from a set of states. */
		int from(int set) {
			for (int site = 0; site < sites; site++) {
				int turned = set & flip[site];
				int step = 1 << site;
				set = set & stay[site] | (turned & ZEROS[site]) << step | (turned & ~ZEROS[site]) >>> step;
			}
			return set;
		}

		/** Whether every state leads to every other after any sufficiently large number of sweeps. */
		boolean primitive() {
			for (int start = 0; start < 1 << sites; start++) {
				int set = 1 << start;
				for (int sweep = 0; sweep < MANY && set != all(); sweep++) {
					set = from(set);
				}
				if (set != all() || from(set) != all()) {
					return false;
				}
			}
			return true;
		}
	}

	private static Options metropolisWithoutOmissions() {
		return Options.of(cost -> Math.min(1, Math.exp(-cost)));
	}

	/** Number of models, of all, on which the rule is not primitive. */
	private static int failures(Options options) {
		int failures = 0;
		for (int sites = 1; sites <= MOST_SITES; sites++) {
			Steps steps = new Steps(sites, options);
			int pairs = sites * (sites - 1) / 2;
			int graphs = (int) Math.pow(3, pairs);
			int[][] couplings = new int[sites][sites];
			int[] fields = new int[sites];
			for (int graph = 0; graph < graphs; graph++) {
				int digits = graph;
				for (int i = 0; i < sites; i++) {
					for (int j = i + 1; j < sites; j++) {
						couplings[i][j] = couplings[j][i] = digits % 3 - 1;
						digits /= 3;
					}
				}
				for (int field = 0; field < 1 << sites; field++) {
					for (int i = 0; i < sites; i++) {
						fields[i] = field >> i & 1;
					}
					failures += steps.sweep(couplings, fields).primitive() ? 0 : 1;
				}
			}
		}
		return failures;
	}

	@ParameterizedTest
	@EnumSource(SpinRule.class)
	void sweepsAreIrreducibleAndAperiodicOnEveryModel(SpinRule rule) {
		assertEquals(0, failures(Options.of(cost -> AcceptanceTest.probability(rule, 1, 1, cost))));
	}

	/** What the kernels decide by and what {@link SpinRule} says agree, and neither reaches 0 or 1. */
	@ParameterizedTest
	@EnumSource(SpinRule.class)
	void ruleAndKernelsHaveTheSameProbabilities(SpinRule rule) {
		for (int cost = -HIGHEST; cost <= HIGHEST; cost++) {
			double p = rule.probability(cost);
			assertEquals(p, AcceptanceTest.probability(rule, 1, 1, cost), 1e-15);
			assertTrue(p > 0 && p < 1);
		}
	}

	/** The harness sees what is wrong with a sweep that accepts whatever costs nothing: on the triangle, for one. */
	@Test
	void acceptingWhateverCostsNothingIsCaught() {
		int[][] triangle = { { 0, -1, -1 }, { -1, 0, -1 }, { -1, -1, 0 } };
		Sweep sweep = new Steps(3, metropolisWithoutOmissions()).sweep(triangle, new int[3]);
		assertFalse(sweep.primitive());
		// +-+ and -+- (states 2 and 5) lead to each other and nowhere else.
		assertEquals(1 << 5, sweep.from(1 << 2));
		assertEquals(1 << 2, sweep.from(1 << 5));
		assertFalse(new Steps(1, metropolisWithoutOmissions()).sweep(new int[1][1], new int[1]).primitive());
	}
}
