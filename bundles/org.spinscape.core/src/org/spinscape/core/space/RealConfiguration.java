// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.space;

import java.util.Arrays;
import java.util.stream.Collectors;

/** A vector of real numbers. */
public final class RealConfiguration implements Configuration {

	private final double[] values;

	/** @param values taken over, not copied */
	public RealConfiguration(double... values) {
		this.values = values;
	}

	/** The numbers, for reading and writing. */
	public double[] values() {
		return values;
	}

	@Override
	public RealConfiguration copy() {
		return new RealConfiguration(values.clone());
	}

	/** The numbers, separated by spaces, with as many digits as it takes to read the same ones back. */
	@Override
	public String toText() {
		return Arrays.stream(values).mapToObj(Double::toString).collect(Collectors.joining(" "));
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof RealConfiguration that && Arrays.equals(values, that.values);
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(values);
	}

	@Override
	public String toString() {
		return toText();
	}
}
