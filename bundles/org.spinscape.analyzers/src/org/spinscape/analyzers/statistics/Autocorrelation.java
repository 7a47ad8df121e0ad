// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.statistics;

/**
 * Mean of a correlated time series with its error.
 *
 * <p>
 * The integrated autocorrelation time {@code tau = 1/2 + sum_{t=1}^{W} rho(t)} is summed up to the first window W with
 * {@code W >= 6 tau}, which bounds both the bias of stopping early and the noise of summing on; the error of the mean
 * is {@code sd sqrt(2 tau / n)}.
 *
 * @see <a href="https://doi.org/10.1007/978-1-4899-0319-8_6">A. D. Sokal, Monte Carlo methods in statistical
 *      mechanics: foundations and new algorithms, section 3</a>
 *
 * @param mean  arithmetic mean
 * @param tau   integrated autocorrelation time in records, at least 1/2 but for anticorrelated series
 * @param error one standard deviation of the mean
 * @param count number of records
 */
public record Autocorrelation(double mean, double tau, double error, int count) {

	private static final int WINDOW = 6;

	/** Analyses a series. @param series at least one value */
	public static Autocorrelation of(double[] series) {
		int n = series.length;
		double mean = 0;
		for (double value : series) {
			mean += value;
		}
		mean /= n;
		double variance = covariance(series, mean, 0);
		if (n < 2 || !(variance > 0)) {
			return new Autocorrelation(mean, 0.5, n < 2 ? Double.NaN : 0, n);
		}
		double tau = 0.5;
		for (int window = 1; window < n && window < WINDOW * tau; window++) {
			tau += covariance(series, mean, window) / variance;
		}
		return new Autocorrelation(mean, tau, Math.sqrt(variance * 2 * positive(tau, n) / n), n);
	}

	/** Number of independent values that would give the same error, at least 1. */
	public long effectiveCount() {
		return Math.clamp(Math.round(count / (2 * positive(tau, count))), 1, count);
	}

	/** A strictly alternating series has tau 0; its error is then that of a single record's share. */
	private static double positive(double tau, int n) {
		return Math.max(tau, 1.0 / n);
	}

	private static double covariance(double[] series, double mean, int lag) {
		double sum = 0;
		for (int i = 0; i + lag < series.length; i++) {
			sum += (series[i] - mean) * (series[i + lag] - mean);
		}
		return sum / (series.length - lag);
	}
}
