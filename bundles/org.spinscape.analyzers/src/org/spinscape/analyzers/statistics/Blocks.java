// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.statistics;

/** Means of a series and of its neighbouring records. */
final class Blocks {

	private Blocks() {
	}

	/** NaN for no values. */
	static double mean(double[] series) {
		double sum = 0;
		for (double value : series) {
			sum += value;
		}
		return sum / series.length;
	}

	/** Mean squared deviation from the mean. */
	static double variance(double[] series, double mean) {
		double squares = 0;
		for (double value : series) {
			squares += (value - mean) * (value - mean);
		}
		return squares / series.length;
	}

	/** Means of neighbouring pairs; of an odd number of records the first, which has forgotten the start least, is left out. */
	static double[] pairs(double[] series) {
		double[] means = new double[series.length / 2];
		int start = series.length % 2;
		for (int i = 0; i < means.length; i++) {
			means[i] = (series[start + 2 * i] + series[start + 2 * i + 1]) / 2;
		}
		return means;
	}

	/** Blocks of 2, 4, 8, ... records such that there are at most {@code most} of them. */
	static double[] atMost(double[] series, int most) {
		double[] blocks = series;
		while (blocks.length > most) {
			blocks = pairs(blocks);
		}
		return blocks;
	}
}
