// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.study;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;

import org.spinscape.analyzers.statistics.Bootstrap;
import org.spinscape.analyzers.statistics.Interval;
import org.spinscape.core.random.RandomStream;

/**
 * The slope of a statistic of samples against the logarithm of the size, by least squares weighted with the numbers of
 * samples. Samples are drawn anew at each size by itself.
 *
 * @param values   the statistic at each size
 * @param errors   its standard deviations over resamples
 * @param slope    change of the statistic with ln size
 * @param error    standard deviation of the slope over resamples
 * @param interval 95 per cent interval of the slope, between quantiles of resamples
 * @param rest     the slope without the smallest size
 */
record SizeSlope(double[] values, double[] errors, double slope, double error, Interval interval, double rest) {

	private static final double LEVEL = 0.95;

	/**
	 * Takes slope and errors.
	 *
	 * @param data      at least two sizes
	 * @param statistic of the rows of a size; NaN where it is undefined, and such resamples are left out
	 */
	static SizeSlope of(SizeRows data, ToDoubleFunction<double[][]> statistic, RandomStream random) {
		double[] logs = Arrays.stream(data.sizes()).map(StrictMath::log).toArray();
		double[] weights = data.values(rows -> rows.length);
		double[] values = data.values(statistic);
		double[] sums = new double[values.length];
		double[] squares = new double[values.length];
		double[] slopes = new double[Bootstrap.RESAMPLES];
		int defined = 0;
		for (int b = 0; b < Bootstrap.RESAMPLES; b++) {
			double[] drawn = data.resampled(statistic, random);
			if (!Arrays.stream(drawn).allMatch(Double::isFinite)) {
				continue;
			}
			slopes[defined++] = slope(logs, drawn, weights);
			for (int i = 0; i < drawn.length; i++) {
				sums[i] += drawn[i] - values[i];
				squares[i] += (drawn[i] - values[i]) * (drawn[i] - values[i]);
			}
		}
		double[] errors = new double[values.length];
		for (int i = 0; i < errors.length; i++) {
			errors[i] = defined < 2 ? Double.NaN
					: Math.sqrt(Math.max(0, squares[i] - sums[i] * sums[i] / defined) / (defined - 1));
		}
		double[] sorted = Arrays.copyOf(slopes, defined);
		Arrays.sort(sorted);
		Bootstrap bootstrap = new Bootstrap(slope(logs, values, weights), sorted, Bootstrap.RESAMPLES - defined,
				new double[0]);
		return new SizeSlope(values, errors, bootstrap.value(), bootstrap.error(), bootstrap.percentile(LEVEL),
				slope(withoutFirst(logs), withoutFirst(values), withoutFirst(weights)));
	}

	private static double[] withoutFirst(double[] values) {
		return Arrays.copyOfRange(values, 1, values.length);
	}

	private static double slope(double[] x, double[] y, double[] weights) {
		double all = Arrays.stream(weights).sum();
		double meanX = 0;
		double meanY = 0;
		for (int i = 0; i < x.length; i++) {
			meanX += weights[i] * x[i] / all;
			meanY += weights[i] * y[i] / all;
		}
		double xy = 0;
		double xx = 0;
		for (int i = 0; i < x.length; i++) {
			xy += weights[i] * (x[i] - meanX) * (y[i] - meanY);
			xx += weights[i] * (x[i] - meanX) * (x[i] - meanX);
		}
		return xy / xx;
	}
}
