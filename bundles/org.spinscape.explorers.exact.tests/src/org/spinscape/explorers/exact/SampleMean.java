// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Mean over disorder samples with its standard error. */
public final class SampleMean {

	private int count;
	private double sum;
	private double squares;

	public void add(double value) {
		count++;
		sum += value;
		squares += value * value;
	}

	public double value() {
		return sum / count;
	}

	public double error() {
		return Math.sqrt((squares / count - value() * value()) / (count - 1));
	}

	/**
	 * Fails if the mean lies more than 4 standard errors off, the reference's own error included (chance of a false
	 * alarm, were the seeds not fixed: 1 in 16 000).
	 */
	public void assertAgrees(double expected, double expectedError, String what) {
		assertEquals(expected, value(), 4 * Math.hypot(error(), expectedError), () -> what + ": " + this);
	}

	@Override
	public String toString() {
		return value() + " +- " + error();
	}
}
