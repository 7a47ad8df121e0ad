// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.result;

import java.util.Arrays;
import java.util.List;

import org.spinscape.figures.Axis;

/** Chooses between linear and logarithmic axes. */
final class Scales {

	private Scales() {
	}

	/** A logarithmic axis if all values are positive and span at least this ratio, else a linear one. */
	static Axis choose(String label, List<double[]> values, double ratio) {
		double low = Double.POSITIVE_INFINITY;
		double high = 0;
		for (double[] part : values) {
			for (double value : part) {
				if (value <= 0) {
					return Axis.linear(label);
				}
				low = Math.min(low, value);
				high = Math.max(high, value);
			}
		}
		return high >= ratio * low ? Axis.logarithmic(label) : Axis.linear(label);
	}

	/** The same for counts, where zeros are only empty. */
	static Axis chooseCounts(String label, List<double[]> values, double ratio) {
		return choose(label, values.stream().map(part -> Arrays.stream(part).filter(v -> v > 0).toArray()).toList(),
				ratio);
	}
}
