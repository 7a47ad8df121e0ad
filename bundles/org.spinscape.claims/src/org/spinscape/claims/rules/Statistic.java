// SPDX-License-Identifier: EPL-2.0
package org.spinscape.claims.rules;

import java.util.Arrays;

/**
 * A statistic of independent values, the mean if not said otherwise, and its standard error.
 *
 * @param mean  the statistic; NaN if there are no values
 * @param error NaN if there are fewer than two; 0 if all are equal
 */
record Statistic(double mean, double error) {

	static Statistic of(double[] values) {
		double mean = Arrays.stream(values).average().orElse(Double.NaN);
		double squares = Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum();
		int n = values.length;
		return new Statistic(mean, n < 2 ? Double.NaN : Math.sqrt(squares / n / (n - 1)));
	}

	/** The standard deviation of independent values that are about normal, with its standard error. */
	static Statistic spread(double[] values) {
		int n = values.length;
		double deviation = of(values).error() * Math.sqrt(n);
		return new Statistic(deviation, n < 2 ? Double.NaN : deviation / Math.sqrt(2.0 * (n - 1)));
	}
}
