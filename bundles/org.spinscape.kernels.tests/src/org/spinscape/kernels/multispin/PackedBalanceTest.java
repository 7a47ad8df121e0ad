// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.multispin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.kernels.pair.PairHamiltonian;
import org.spinscape.kernels.walk.SpinRule;
import org.spinscape.kernels.walk.SweepWalker;

/** The physics of packed lattices: probabilities of single flips, and exact energies. */
class PackedBalanceTest {

	/** About 550 comparisons: a right program fails one with a probability below 1 in 200. The seeds are fixed. */
	private static final double SIGMAS = 4.5;

	/**
	 * Largest deviation, in standard errors, of the numbers of turned spins from the sum of their probabilities, over
	 * costs and temperatures. A sweep is sequential: a spin sees the new spins of words before its own.
	 */
	private static double worst(int size, int dimension, SpinRule rule, SiteKernel kernel) {
		PairHamiltonian model = Models.lattice(size, dimension, 0.5);
		PackedLattice plan = PackedLatticeTest.plan(model);
		PackedWalker walker = PackedLatticeTest.walker(model, size, kernel);
		double worst = 0;
		for (double beta : new double[] { 0, 1e-4, 0.1, 0.44, 1.5, Double.POSITIVE_INFINITY }) {
			long[] trials = new long[2 * dimension + 1];
			long[] flips = new long[2 * dimension + 1];
			for (int sweep = 0; sweep < 60; sweep++) {
				IsingConfiguration before = model.space().random(new SplitMix64(sweep));
				walker.reset(before);
				walker.sweep(rule, beta);
				count(model, plan, before, walker.configuration(), trials, flips);
			}
			for (int u = 0; u < trials.length; u++) {
				double cost = 4.0 * (dimension - u);
				double exponent = cost == 0 ? 0 : beta * cost;
				double p = rule == SpinRule.METROPOLIS
						? 15 * Math.min(1, Math.exp(-exponent)) / 16
						: 1 / (1 + Math.exp(exponent));
				// Half a count where the expected number is far below 1, and a certain event must be certain.
				double sigma = p == 1 || p == 0 ? 1e-9 : Math.sqrt(trials[u] * p * (1 - p) + 0.25);
				worst = Math.max(worst, Math.abs(flips[u] - trials[u] * p) / sigma);
			}
		}
		return worst;
	}

	private static void count(PairHamiltonian model, PackedLattice plan, IsingConfiguration before,
			IsingConfiguration after, long[] trials, long[] flips) {
		for (int site = 0; site < model.spins(); site++) {
			int place = place(plan, site);
			int unsatisfied = 0;
			for (int k = model.offsets()[site]; k < model.offsets()[site + 1]; k++) {
				int other = model.neighbours()[k];
				IsingConfiguration seen = place(plan, other) < place ? after : before;
				unsatisfied += before.spin(site) * seen.spin(other) * model.couplings()[k] < 0 ? 1 : 0;
			}
			trials[unsatisfied]++;
			flips[unsatisfied] += before.bit(site) ^ after.bit(site);
		}
	}

	private static int place(PackedLattice plan, int site) {
		return plan.order().words()[plan.grid().cell(site)];
	}

	@ParameterizedTest
	@CsvSource({ "8, 3", "12, 3", "16, 3", "20, 3", "16, 2", "24, 2", "40, 2" })
	void flipsAreAsFrequentAsTheRuleSays(int size, int dimension) {
		for (SpinRule rule : SpinRule.values()) {
			double worst = worst(size, dimension, rule, SiteKernel.BEST);
			assertTrue(worst < SIGMAS, rule + ": " + worst + " sigma");
		}
	}

	/** The same harness finds a rule that never takes the costliest move. */
	@Test
	void aBrokenRuleIsCaught() {
		SiteKernel broken = new BrokenKernel((tables, table) -> {
			for (int w = 0; w < Lanes.WORDS; w++) {
				tables[table + w] = 0;
			}
		});
		for (SpinRule rule : SpinRule.values()) {
			assertTrue(worst(8, 3, rule, broken) > 2 * SIGMAS);
		}
	}

	/** Mean energy a spin with its standard error from 50 bins, each many autocorrelation times long. */
	private static double[] energy(SweepWalker walker, SpinRule rule, double beta, int sweeps) {
		int bins = 50;
		double sum = 0;
		double squares = 0;
		for (int bin = -5; bin < bins; bin++) {
			double mean = 0;
			for (int sweep = 0; sweep < sweeps / bins; sweep++) {
				walker.sweep(rule, beta);
				mean += walker.energy() / walker.moves() / (sweeps / bins);
			}
			sum += bin < 0 ? 0 : mean;
			squares += bin < 0 ? 0 : mean * mean;
		}
		double mean = sum / bins;
		return new double[] { mean, Math.sqrt((squares / bins - mean * mean) / (bins - 1)) };
	}

	/**
	 * The square ferromagnet with 16 x 16 spins, exactly, within 4 standard errors.
	 *
	 * @see <a href="https://doi.org/10.1103/PhysRev.76.1232">Kaufman, Phys. Rev. 76, 1232 (1949)</a>
	 */
	@ParameterizedTest
	@CsvSource({ "2, -1.745530669", "3, -0.817689368" })
	void ferromagnetHasTheExactEnergy(double temperature, double exact) {
		PairHamiltonian model = Models.lattice(16, 2, 1);
		for (SpinRule rule : SpinRule.values()) {
			SweepWalker walker = PackedLatticeTest.plan(model).walker(model.space().create(), new SplitMix64(9));
			double[] energy = energy(walker, rule, 1 / temperature, 100_000);
			assertEquals(exact, energy[0], 4 * energy[1]);
			assertTrue(energy[1] < 2e-3, "the error is " + energy[1]);
		}
	}
}
