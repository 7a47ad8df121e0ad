// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.passage;

import java.util.Arrays;

/**
 * Success at a constant rate, seen once a sweep: the chance p of a sweep by maximum likelihood, d successes in all the
 * sweeps that were made, unfinished runs included (type I censoring).
 *
 * @param chance        p
 * @param successes     d
 * @param logLikelihood at its maximum
 */
record OneRate(double chance, int successes, double logLikelihood) {

	/** @param passages each of at least one sweep */
	static OneRate of(Passages passages) {
		double total = Arrays.stream(passages.sweeps()).sum();
		int successes = passages.successes();
		double chance = total == 0 ? Double.NaN : successes / total;
		double log = successes * safeLog(chance) + (total - successes) * safeLog(1 - chance);
		return new OneRate(chance, successes, log);
	}

	/** So that 0 log 0 is 0. */
	private static double safeLog(double x) {
		return x <= 0 ? 0 : Math.log(x);
	}

	/** Mean time of the exponential distribution in sweeps, -1/log(1-p); NaN if no run or every sweep succeeded. */
	double mean() {
		return successes == 0 || chance >= 1 ? Double.NaN : -1 / Math.log1p(-chance);
	}

	/** One standard deviation of {@link #mean()}, from that of p: p sqrt((1-p)/d). */
	double error() {
		double mean = mean();
		return mean * mean * chance / Math.sqrt(successes * (1 - chance));
	}
}
