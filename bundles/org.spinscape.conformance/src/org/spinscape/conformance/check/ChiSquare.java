// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance.check;

/** Pearson's test of counts against probabilities. */
final class ChiSquare {

	/** Deviations of this many standard deviations or more come up by chance once in 30 000 tests. */
	static final double LARGEST_DEVIATION = 4;
	/** Cells expecting less are joined: the statistic needs about this many counts in each. */
	private static final double SMALLEST_CELL = 10;

	private ChiSquare() {
	}

	/**
	 * How unlikely the counts are, as the standard normal deviate of equal tail probability (Wilson and Hilferty, Proc.
	 * Natl. Acad. Sci. 17, 684 (1931)). Positive means a worse fit than average.
	 */
	static double deviation(long[] counts, double[] probabilities) {
		long total = 0;
		for (long count : counts) {
			total += count;
		}
		double statistic = 0;
		int cells = 0;
		double restExpected = 0;
		double restCount = 0;
		for (int cell = 0; cell < counts.length; cell++) {
			double expected = probabilities[cell] * total;
			if (expected < SMALLEST_CELL) {
				restExpected += expected;
				restCount += counts[cell];
			} else {
				statistic += (counts[cell] - expected) * (counts[cell] - expected) / expected;
				cells++;
			}
		}
		if (restExpected > 0) {
			statistic += (restCount - restExpected) * (restCount - restExpected) / Math.max(restExpected, 1);
			cells++;
		}
		double freedom = Math.max(1, cells - 1);
		double spread = 2 / (9 * freedom);
		return (Math.cbrt(statistic / freedom) - (1 - spread)) / Math.sqrt(spread);
	}
}
