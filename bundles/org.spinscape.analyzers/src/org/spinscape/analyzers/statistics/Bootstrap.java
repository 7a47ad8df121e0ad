// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.statistics;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;

import org.spinscape.core.random.RandomStream;

/**
 * Resampling of independent units with replacement, for statistics that are no smooth function of means (medians,
 * crossings, fits). Confidence intervals are bias-corrected and accelerated.
 *
 * @see <a href="https://doi.org/10.1080/01621459.1987.10478410">B. Efron, Better bootstrap confidence intervals, J. Am.
 *      Stat. Assoc. 82, 171 (1987)</a>
 *
 * @param value      the statistic of the data themselves
 * @param resampled  its values in the resampled data, rising, without those that are NaN
 * @param undefined  in how many resamples it was NaN
 * @param leftOut    its values without each unit in turn, for the acceleration
 */
public record Bootstrap(double value, double[] resampled, int undefined, double[] leftOut) {

	/** Enough for the ends of a 95 per cent interval to within a tenth of their distance. */
	public static final int RESAMPLES = 1000;

	/**
	 * Resamples.
	 *
	 * @param units     number of units
	 * @param statistic of the units with these indices, which may repeat
	 * @param resamples number of resamples
	 * @param random    the stream that the resamples are drawn from
	 */
	public static Bootstrap of(int units, ToDoubleFunction<int[]> statistic, int resamples, RandomStream random) {
		int[] all = new int[units];
		Arrays.setAll(all, i -> i);
		double[] values = new double[resamples];
		for (int b = 0; b < resamples; b++) {
			int[] drawn = new int[units];
			for (int i = 0; i < units; i++) {
				drawn[i] = random.nextInt(units);
			}
			values[b] = statistic.applyAsDouble(drawn);
		}
		double[] defined = Arrays.stream(values).filter(value -> !Double.isNaN(value)).sorted().toArray();
		double[] leftOut = new double[units < 2 ? 0 : units];
		for (int unit = 0; unit < leftOut.length; unit++) {
			int gap = unit;
			leftOut[unit] = statistic.applyAsDouble(Arrays.stream(all).filter(i -> i != gap).toArray());
		}
		return new Bootstrap(statistic.applyAsDouble(all), defined, resamples - defined.length, leftOut);
	}

	/** Resamples values for a statistic of their list. */
	public static Bootstrap of(double[] values, ToDoubleFunction<double[]> statistic, RandomStream random) {
		return of(values.length,
				drawn -> statistic.applyAsDouble(Arrays.stream(drawn).mapToDouble(i -> values[i]).toArray()), RESAMPLES,
				random);
	}

	/** Standard deviation of the resampled values: the error of the statistic. NaN for fewer than two. */
	public double error() {
		if (resampled.length < 2) {
			return Double.NaN;
		}
		double mean = Arrays.stream(resampled).sum() / resampled.length;
		double squares = Arrays.stream(resampled).map(x -> (x - mean) * (x - mean)).sum();
		return Math.sqrt(squares / (resampled.length - 1));
	}

	/** The interval between quantiles of the resampled values. @param level for example 0.95 */
	public Interval percentile(double level) {
		return between((1 - level) / 2, (1 + level) / 2);
	}

	/** The bias-corrected and accelerated interval; that of percentiles where the correction is not defined. */
	public Interval corrected(double level) {
		double below = Arrays.stream(resampled).map(x -> x < value ? 1 : x == value ? 0.5 : 0).sum() / resampled.length;
		if (!(below > 0 && below < 1) || Arrays.stream(leftOut).anyMatch(Double::isNaN)) {
			return percentile(level);
		}
		double bias = Normal.quantile(below);
		double acceleration = acceleration();
		double[] ends = new double[2];
		for (int end = 0; end < 2; end++) {
			double z = bias + Normal.quantile(end == 0 ? (1 - level) / 2 : (1 + level) / 2);
			ends[end] = Normal.cumulative(bias + z / (1 - acceleration * z));
		}
		return between(ends[0], ends[1]);
	}

	/** Skewness of the jackknife values over six times the root of their number (Efron 1987, eq. 6.6). */
	private double acceleration() {
		double mean = Arrays.stream(leftOut).sum() / leftOut.length;
		double squares = Arrays.stream(leftOut).map(x -> (mean - x) * (mean - x)).sum();
		double cubes = Arrays.stream(leftOut).map(x -> (mean - x) * (mean - x) * (mean - x)).sum();
		return squares > 0 ? cubes / (6 * squares * Math.sqrt(squares)) : 0;
	}

	private Interval between(double low, double high) {
		return new Interval(quantile(low), quantile(high));
	}

	private double quantile(double share) {
		if (resampled.length == 0) {
			return Double.NaN;
		}
		double at = Math.clamp(share * (resampled.length + 1) - 1, 0, resampled.length - 1);
		int below = (int) at;
		int above = Math.min(below + 1, resampled.length - 1);
		return resampled[below] + (at - below) * (resampled[above] - resampled[below]);
	}
}
