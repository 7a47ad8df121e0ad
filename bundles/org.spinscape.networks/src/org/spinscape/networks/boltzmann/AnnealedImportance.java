// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.boltzmann;

import java.util.Arrays;

import org.spinscape.core.random.RandomStream;

/**
 * The partition function of a machine by annealed importance sampling: chains go from infinite temperature, where the sum
 * is known, to the machine's own, and collect the ratios of weights on the way.
 *
 * @param logZ   natural logarithm of the partition function, an estimate
 * @param error  one standard deviation, from the scatter of the weights of chains; too small where few chains carry the sum
 * @param weight effective number of chains: squared sum over sum of squares of their weights
 * @see <a href="https://doi.org/10.1023/A:1008923215028">R. M. Neal, Annealed importance sampling, Stat. Comput. 11, 125
 *      (2001)</a>
 */
public record AnnealedImportance(double logZ, double error, double weight) {

	/**
	 * Estimates.
	 *
	 * @param chains number of independent chains, at least 2
	 * @param levels number of steps in inverse temperature
	 */
	public static AnnealedImportance of(Machine machine, int chains, int levels, RandomStream random) {
		GibbsChains gibbs = new GibbsChains(chains, machine.visibleUnits(), machine.hiddenUnits());
		gibbs.randomise(random);
		double[] logs = new double[chains];
		double[] strengths = new double[chains];
		for (int level = 0; level < levels; level++) {
			double from = level / (double) levels;
			double to = (level + 1) / (double) levels;
			gibbs.computeHiddenFields(machine);
			for (int chain = 0; chain < chains; chain++) {
				logs[chain] += logWeight(machine, gibbs, chain, to) - logWeight(machine, gibbs, chain, from);
			}
			if (level + 1 < levels) {
				Arrays.fill(strengths, to);
				gibbs.step(machine, strengths, random);
			}
		}
		return of(logs, (machine.visibleUnits() + machine.hiddenUnits()) * StrictMath.log(2) - machine.constant());
	}

	/** Of one chain, the logarithm of its visible state's weight at an inverse temperature. */
	private static double logWeight(Machine machine, GibbsChains gibbs, int chain, double strength) {
		int n = machine.visibleUnits();
		int m = machine.hiddenUnits();
		double sum = 0;
		for (int i = 0; i < n; i++) {
			sum += strength * machine.visible()[i] * gibbs.visible()[chain * n + i];
		}
		for (int j = 0; j < m; j++) {
			sum += Logistic.logTwoCosh(strength * gibbs.hiddenFields()[chain * m + j]);
		}
		return sum;
	}

	private static AnnealedImportance of(double[] logs, double base) {
		double top = Arrays.stream(logs).max().orElseThrow();
		double[] weights = Arrays.stream(logs).map(log -> StrictMath.exp(log - top)).toArray();
		double sum = Arrays.stream(weights).sum();
		double squares = Arrays.stream(weights).map(w -> w * w).sum();
		double mean = sum / weights.length;
		double variance = (squares / weights.length - mean * mean) / (weights.length - 1);
		return new AnnealedImportance(base + top + StrictMath.log(mean), Math.sqrt(Math.max(0, variance)) / mean,
				sum * sum / squares);
	}
}
