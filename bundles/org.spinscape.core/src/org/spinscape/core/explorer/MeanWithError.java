// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.explorer;

/**
 * Mean of independent values with its standard error.
 *
 * @param value the mean; NaN without values
 * @param error one standard deviation of it; NaN with fewer than two values
 * @param count number of values
 */
public record MeanWithError(double value, double error, int count) {

	/** Of these; values that are NaN are left out. */
	public static MeanWithError of(double... values) {
		double sum = 0;
		int count = 0;
		for (double value : values) {
			if (!Double.isNaN(value)) {
				sum += value;
				count++;
			}
		}
		double mean = sum / count;
		double squares = 0;
		for (double value : values) {
			if (!Double.isNaN(value)) {
				squares += (value - mean) * (value - mean);
			}
		}
		return new MeanWithError(mean, count < 2 ? Double.NaN : Math.sqrt(squares / (count - 1) / count), count);
	}
}
