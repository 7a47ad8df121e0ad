// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.equilibrium;

import java.util.Arrays;

import org.spinscape.analyzers.statistics.Autocorrelation;
import org.spinscape.analyzers.statistics.Estimate;

/**
 * Bins of a series on a logarithmic scale of time: the last half, the quarter before it, the eighth before that, ... A
 * slow approach to equilibrium shows as a difference between them.
 */
final class LogBins {

	/** As many bins are compared. */
	static final int COMPARED = 3;

	private LogBins() {
	}

	/** First record of a bin. @param bin 0 for the last half */
	static int start(int length, int bin) {
		return length >> bin + 1;
	}

	/** Mean of a bin. @param bin 0 for the last half */
	static double mean(double[] series, int bin) {
		return Arrays.stream(series, start(series.length, bin), end(series.length, bin)).average().orElse(Double.NaN);
	}

	private static int end(int length, int bin) {
		return bin == 0 ? length : start(length, bin - 1);
	}

	/** Number of bins with at least one record. */
	static int count(int length) {
		int bins = 0;
		while (end(length, bins) > start(length, bins) && start(length, bins) > 0) {
			bins++;
		}
		return bins;
	}

	/**
	 * Means of the last bins with errors. Variance and autocorrelation time are those of the last half: earlier bins are
	 * too short to measure them.
	 */
	static Estimate[] estimates(double[] series) {
		Autocorrelation late = Autocorrelation.of(Arrays.copyOfRange(series, start(series.length, 0), series.length));
		Estimate[] estimates = new Estimate[COMPARED];
		for (int bin = 0; bin < COMPARED; bin++) {
			int records = end(series.length, bin) - start(series.length, bin);
			estimates[bin] = new Estimate(mean(series, bin),
					late.error() * Math.sqrt(late.count() / (double) Math.max(1, records)));
		}
		return estimates;
	}
}
