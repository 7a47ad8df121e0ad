// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.equilibrium;

import org.spinscape.analyzers.statistics.Normal;

/** How many standard deviations are too many when several differences are looked at. */
final class Limit {

	/** Probability that a Gaussian value is off by more than two standard deviations. */
	static final double CHANCE = 2 * Normal.cumulative(-2);

	/**
	 * What the error of a series is worth: as uncertain (by 15 per cent) as that of so many independent values.
	 */
	static final int OWN_VALUES = 21;

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
	 * The largest number of failures among as many runs that is still likely if all are in equilibrium and each fails by
	 * chance with {@link #CHANCE}. Autoregressive series fail in 27 of 1000 runs, since their tests are not independent.
	 */
	static int failures(int runs) {
		double probability = Math.pow(1 - CHANCE, runs);
		double cumulative = probability;
		int failures = 0;
		while (cumulative < 1 - CHANCE && failures < runs) {
			probability *= (runs - failures) / (failures + 1.0) * CHANCE / (1 - CHANCE);
			cumulative += probability;
			failures++;
		}
		return failures;
	}
}
