// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.equilibrium;

import org.spinscape.analyzers.statistics.Normal;

/** How many standard deviations are too many when several differences are looked at. */
final class Limit {

	/** Probability that a Gaussian value is off by more than two standard deviations. */
	static final double CHANCE = 2 * Normal.cumulative(-2);

	private static final double EXCESS = 1.6;

	private Limit() {
	}

	/** The limit of each of several differences such that all of them pass with the probability of one within 2 sigma. */
	static double of(int comparisons) {
		return -Normal.quantile(CHANCE / 2 / Math.max(1, comparisons));
	}

	/** The same for differences whose error comes from a few samples (Student's distribution). */
	static double of(int comparisons, int samples) {
		return -Normal.student(CHANCE / 2 / Math.max(1, comparisons), samples - 1);
	}

	/**
	 * The largest number of failures among as many runs that is still likely if all are in equilibrium. The errors that
	 * a run's own tests use are measured in the run, so that they fail by chance up to {@value #EXCESS} times as often as
	 * {@link #CHANCE}: so it was found for autoregressive series of 2,000 to 32,000 records that reach their plateau.
	 */
	static int failures(int runs) {
		double chance = EXCESS * CHANCE;
		double probability = Math.pow(1 - chance, runs);
		double cumulative = probability;
		int failures = 0;
		while (cumulative < 1 - CHANCE && failures < runs) {
			probability *= (runs - failures) / (failures + 1.0) * chance / (1 - chance);
			cumulative += probability;
			failures++;
		}
		return failures;
	}
}
