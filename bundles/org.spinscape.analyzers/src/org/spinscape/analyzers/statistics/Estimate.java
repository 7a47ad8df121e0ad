// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.statistics;

/**
 * A value with its error.
 *
 * @param value the value
 * @param error one standard deviation; NaN if the data cannot tell
 */
public record Estimate(double value, double error) {

	/** How many standard deviations of the difference two independent estimates are apart; NaN if an error is NaN. */
	public double sigmasFrom(Estimate other) {
		double difference = value - other.value;
		return difference == 0 ? 0 : Math.abs(difference) / Math.hypot(error, other.error);
	}
}
