// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.statistics;

/**
 * A confidence interval.
 *
 * @param low  lower end
 * @param high upper end
 */
public record Interval(double low, double high) {

	/** Whether it contains a value. */
	public boolean contains(double value) {
		return low <= value && value <= high;
	}

	@Override
	public String toString() {
		return "%.4g to %.4g".formatted(low, high);
	}
}
