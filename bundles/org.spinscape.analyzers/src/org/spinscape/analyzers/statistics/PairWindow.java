// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.statistics;

/**
 * The variance of a mean from the autocovariances of its series, summed in pairs of lags (0, 1), (2, 3), ... until a pair
 * is no longer positive: the initial positive sequence. Pairs are positive for reversible chains; for others the window
 * may close early, which is why {@link Autocorrelation} looks at blocks too. The covariances are taken about the
 * measured mean and so are too small by its variance, which the factor {@code 1 + 2 W/n} puts back.
 *
 * @see <a href="https://doi.org/10.1214/ss/1177011137">C. J. Geyer, Practical Markov chain Monte Carlo, Stat. Sci. 7, 473
 *      (1992), section 3.3</a>
 *
 * @param variance of the mean, positive
 * @param share    length of the window over the length of the series; above 1/8 the tail was not seen
 */
record PairWindow(double variance, double share) {

	/** A longer window is measured on pairs of records: the cost stays proportional to the length of the series. */
	private static final int LONGEST = 128;

	/** @param series at least two values that are not all the same */
	static PairWindow of(double[] series) {
		double[] records = series;
		PairWindow window = closed(records);
		while (window == null) {
			records = Blocks.pairs(records);
			window = closed(records);
		}
		return window;
	}

	/** Null if the window is not closed within {@link #LONGEST} lags. */
	private static PairWindow closed(double[] series) {
		int n = series.length;
		double mean = Blocks.mean(series);
		double zero = covariance(series, mean, 0);
		double sum = 0;
		int lag = 0;
		while (lag + 1 < n / 2) {
			if (lag >= LONGEST) {
				return null;
			}
			double pair = covariance(series, mean, lag) + covariance(series, mean, lag + 1);
			if (!(pair > 0)) {
				break;
			}
			sum += pair;
			lag += 2;
		}
		double summed = Math.max(2 * sum - zero, 2 * zero / n);
		return new PairWindow(summed * (1 + 2.0 * lag / n) / n, (double) lag / n);
	}

	private static double covariance(double[] series, double mean, int lag) {
		double sum = 0;
		for (int i = 0; i + lag < series.length; i++) {
			sum += (series[i] - mean) * (series[i + lag] - mean);
		}
		return sum / (series.length - lag);
	}
}
