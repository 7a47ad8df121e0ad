// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.statistics;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import java.util.function.UnaryOperator;

/**
 * Errors of functions of means by leaving out one unit after the other: {@code error^2 = (n-1)/n sum_i (f_i - f)^2}, with
 * f_i the function of the means without unit i. Units have to be independent: disorder samples, or blocks of a time
 * series that are much longer than its autocorrelation time. Without bias correction, so that the value is the plain
 * estimate.
 *
 * @see <a href="https://doi.org/10.1137/1.9781611970319">B. Efron, The jackknife, the bootstrap and other resampling
 *      plans, chapter 3</a>
 */
public final class Jackknife {

	private Jackknife() {
	}

	/**
	 * A function of the means of several quantities.
	 *
	 * @param rows     {@code rows[unit][quantity]}, at least one unit
	 * @param function of the means; NaN where it is not defined
	 */
	public static Estimate of(double[][] rows, ToDoubleFunction<double[]> function) {
		return several(rows, means -> new double[] { function.applyAsDouble(means) })[0];
	}

	/** Several functions of the means at once. */
	public static Estimate[] several(double[][] rows, UnaryOperator<double[]> functions) {
		double[] all = functions.apply(mean(rows));
		double[][] without = leaveOneOut(rows, functions);
		Estimate[] estimates = new Estimate[all.length];
		for (int i = 0; i < all.length; i++) {
			estimates[i] = new Estimate(all[i], error(without, i));
		}
		return estimates;
	}

	/** The functions without each unit in turn: {@code result[unit][function]}; empty for a single unit. */
	public static double[][] leaveOneOut(double[][] rows, UnaryOperator<double[]> functions) {
		if (rows.length < 2) {
			return new double[0][];
		}
		double[] sum = mean(rows);
		double[][] without = new double[rows.length][];
		for (int unit = 0; unit < rows.length; unit++) {
			double[] mean = new double[sum.length];
			for (int k = 0; k < mean.length; k++) {
				mean[k] = (rows.length * sum[k] - rows[unit][k]) / (rows.length - 1);
			}
			without[unit] = functions.apply(mean);
		}
		return without;
	}

	/** The error of a quantity from its values without each unit; NaN for fewer than two units. */
	public static double error(double[][] without, int quantity) {
		return error(Arrays.stream(without).mapToDouble(row -> row[quantity]).toArray());
	}

	/** The error of a quantity from its values without each unit; NaN for fewer than two units. */
	public static double error(double[] without) {
		int n = without.length;
		if (n < 2) {
			return Double.NaN;
		}
		double mean = Arrays.stream(without).sum() / n;
		double squares = 0;
		for (double value : without) {
			squares += (value - mean) * (value - mean);
		}
		return Math.sqrt(squares * (n - 1) / n);
	}

	/** Means of the quantities. @param rows {@code rows[unit][quantity]} */
	public static double[] mean(double[][] rows) {
		double[] mean = new double[rows[0].length];
		for (double[] row : rows) {
			for (int k = 0; k < mean.length; k++) {
				mean[k] += row[k];
			}
		}
		for (int k = 0; k < mean.length; k++) {
			mean[k] /= rows.length;
		}
		return mean;
	}

	/**
	 * Means over consecutive blocks of equal length of several time series: units for {@link #of(double[][], ToDoubleFunction)}. Records that do not
	 * fill a block are left out at the beginning, where the series has forgotten its start least.
	 *
	 * @param series {@code series[quantity][record]}
	 * @param blocks number of blocks, at most the number of records
	 * @return {@code result[block][quantity]}
	 */
	public static double[][] blocks(double[][] series, int blocks) {
		int length = series[0].length / blocks;
		int start = series[0].length - blocks * length;
		double[][] rows = new double[blocks][series.length];
		for (int quantity = 0; quantity < series.length; quantity++) {
			for (int block = 0; block < blocks; block++) {
				double sum = 0;
				for (int i = 0; i < length; i++) {
					sum += series[quantity][start + block * length + i];
				}
				rows[block][quantity] = sum / length;
			}
		}
		return rows;
	}
}
