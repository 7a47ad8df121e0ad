// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.statistics;

/**
 * Mean of a correlated time series with its error.
 *
 * <p>
 * The error is the larger of two estimates: a {@linkplain PairWindow window} over the records, and the same window over
 * 128 to 255 blocks of them. The first knows short correlations well and closes before it has seen a mode that is
 * small and slow; in blocks such a mode stands out. Of anticorrelated series (tau clearly below 1/2) blocks alone are
 * used: the records' window is then a small difference of large sums.
 *
 * <p>
 * Share of 400 runs in which the truth was within one error, 68 per cent being right, with this rule, with Sokal's window
 * of 6 tau and with the plateau of {@link Binning}: independent records 70, 67, 68; autoregressive 0.95, 5,000 records, 73,
 * 70, 70; noise with a tenth of the weight in a mode of 100 records, 8,000 records, 69, 40, 60; noise with 2 per cent in a
 * mode of 200 records, 20,000 records, 66, 23, 59; autoregressive -0.9, 2,000 records, 73, 11, 81; energy of a 4x4 glass
 * at T = 0.7, 5,000 records 4 sweeps apart, sequential Metropolis 69, 47, 64, random order 69, 48, 59. A run of ten
 * correlation times gives 57, 44, 27 and is said not to have {@linkplain #converged converged}. A mode that is small and
 * as slow as the run shows in no estimate.
 *
 * @see <a href="https://doi.org/10.1007/978-1-4899-0319-8_6">A. D. Sokal, Monte Carlo methods in statistical
 *      mechanics: foundations and new algorithms, section 3</a>
 * @see <a href="https://doi.org/10.1063/1.457480">H. Flyvbjerg, H. G. Petersen, Error estimates on averages of correlated
 *      data, J. Chem. Phys. 91, 461 (1989)</a>
 *
 * @param mean      arithmetic mean
 * @param tau       integrated autocorrelation time in records, positive, 1/2 for independent ones; that of the error where
 *                  the two estimates differ by more than their noise; NaN if unknown
 * @param error     one standard deviation of the mean; NaN if unknown: of a single record, or of records that are all the
 *                  same (to {@value #ROUNDING} of their size), which may as well be stuck
 * @param count     number of records
 * @param converged whether the run was long enough to see how its correlations end; if not, the error is at least the one
 *                  given
 */
public record Autocorrelation(double mean, double tau, double error, int count, boolean converged) {

	/** Differences below this share of the largest value are rounding. */
	static final double ROUNDING = 1e-11;
	private static final int MOST_BLOCKS = 255;
	/** A window longer than this share of the run has not seen the tail. */
	private static final double LONGEST_SHARE = 0.125;
	/** Fewer independent values do not tell how independent they are. */
	private static final int FEWEST_EFFECTIVE = 20;
	/** A larger ratio of the errors of blocks and of records is no noise (one standard deviation is 0.13). */
	private static final double NOISE = 1.3;
	/** A single record with more than this share of all squared deviations is a rare event seen once. */
	private static final double LARGEST_SHARE = 0.5;
	/** Records with a smaller autocorrelation time are anticorrelated beyond the noise of a window. */
	private static final double ANTICORRELATED = 0.4;

	/** Analyses a series. @param series at least one value */
	public static Autocorrelation of(double[] series) {
		int n = series.length;
		double mean = Blocks.mean(series);
		if (n < 2 || constant(series)) {
			return new Autocorrelation(n < 1 || !constant(series) ? mean : series[0], Double.NaN, Double.NaN, n, false);
		}
		double variance = Blocks.variance(series, mean);
		PairWindow records = PairWindow.of(series);
		PairWindow blocks = PairWindow.of(Blocks.atMost(series, MOST_BLOCKS));
		boolean anticorrelated = records.variance() * n < 2 * ANTICORRELATED * variance;
		// Not less than the share of a single record: all that is left of values that take turns.
		double larger = Math.max(variance / n / n,
				anticorrelated ? blocks.variance() : Math.max(records.variance(), blocks.variance()));
		boolean agree = !anticorrelated && Math.sqrt(larger / records.variance()) < NOISE;
		double tau = (agree ? records.variance() : larger) * n / (2 * variance);
		boolean converged = Math.max(records.share(), blocks.share()) <= LONGEST_SHARE
				&& variance >= FEWEST_EFFECTIVE * larger && largestShare(series, mean, variance) <= LARGEST_SHARE;
		return new Autocorrelation(mean, tau, Math.sqrt(larger), n, converged);
	}

	/** Whether values differ by rounding alone. */
	public static boolean constant(double[] series) {
		double low = Double.POSITIVE_INFINITY;
		double high = Double.NEGATIVE_INFINITY;
		for (double value : series) {
			low = Math.min(low, value);
			high = Math.max(high, value);
		}
		return high - low <= ROUNDING * Math.max(Math.abs(low), Math.abs(high));
	}

	private static double largestShare(double[] series, double mean, double variance) {
		double largest = 0;
		for (double value : series) {
			largest = Math.max(largest, (value - mean) * (value - mean));
		}
		return largest / (variance * series.length);
	}

	/** Number of independent values that would give the same error, at least 1; 0 if unknown. */
	public long effectiveCount() {
		return Double.isNaN(error) ? 0 : Math.clamp(Math.round(count / (2 * tau)), 1, count);
	}

	/** Mean and error. */
	public Estimate estimate() {
		return new Estimate(mean, error);
	}
}
