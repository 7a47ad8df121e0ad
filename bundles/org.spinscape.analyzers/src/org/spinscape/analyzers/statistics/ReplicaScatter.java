// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.statistics;

/**
 * What the scatter between equivalent series (replicas) says about the error of their common mean: nothing is assumed of
 * their correlation in time, so that replicas that are stuck in different places show.
 */
public final class ReplicaScatter {

	/** A Gaussian value is larger with a probability of 1 in 1000. */
	private static final double RARE = 3.09;

	private ReplicaScatter() {
	}

	/**
	 * The analysis of the mean over several series, record by record. Where the means of the series scatter more than its
	 * error allows (a chance of 1 in 1000), the error is that of the scatter and has not converged.
	 *
	 * @param series at least one, of equal length
	 * @param mean   their mean, record by record
	 */
	public static Autocorrelation of(double[][] series, double[] mean) {
		Autocorrelation own = Autocorrelation.of(mean);
		int count = series.length;
		if (count < 2 || mean.length < 2) {
			return own;
		}
		double squares = 0;
		double size = Math.abs(own.mean());
		for (double[] one : series) {
			double difference = Blocks.mean(one) - own.mean();
			squares += difference * difference;
		}
		double scatter = Math.sqrt(squares / (count - 1.0) / count);
		double allowed = Double.isNaN(own.error()) ? Autocorrelation.ROUNDING * size
				: own.error() * Math.sqrt(quantile(count - 1) / (count - 1));
		return scatter > allowed ? new Autocorrelation(own.mean(), own.tau(), scatter, own.count(), false) : own;
	}

	/** Of the chi-square distribution, by the cube root that is nearly Gaussian (Wilson and Hilferty 1931). */
	private static double quantile(int freedom) {
		double width = 2.0 / (9 * freedom);
		double root = 1 - width + RARE * Math.sqrt(width);
		return freedom * root * root * root;
	}
}
