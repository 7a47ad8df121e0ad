// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.result;

import java.util.Arrays;
import java.util.List;

import org.spinscape.figures.Axis;

/** Chooses between linear and logarithmic axes. */
final class Scales {

	/** At least one of so many values lies in the lower half of a logarithmic axis. */
	private static final int SPREAD = 5;

	private static final double LOG_QUANTITIES = 1e2;
	private static final double LOG_NUMBERS = 1e4;

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

	/**
	 * An axis for what is measured: logarithmic if its values span orders of magnitude. Pure numbers, mostly shares and
	 * correlations, are read on a linear axis unless they span very many.
	 */
	static Axis ordinate(String name, String unit, List<double[]> values) {
		return choose(Axis.label(name, unit), values, unit.isEmpty() ? LOG_NUMBERS : LOG_QUANTITIES);
	}

	/**
	 * An axis for what is followed: logarithmic if the values span at least this ratio and are spread over it evenly by
	 * ratio rather than by difference. A value 0, the start of a time, does not keep it from being so.
	 */
	static Axis abscissa(String label, List<double[]> values, double ratio) {
		double[] all = values.stream().flatMapToDouble(Arrays::stream).filter(value -> value != 0).toArray();
		Axis axis = choose(label, List.of(all), ratio);
		double[] sorted = Arrays.stream(all).sorted().toArray();
		double middle = sorted.length == 0 ? 0 : Math.sqrt(sorted[0] * sorted[sorted.length - 1]);
		long below = Arrays.stream(sorted).filter(value -> value <= middle).count();
		return axis.logarithmic() && SPREAD * below < sorted.length ? Axis.linear(label) : axis;
	}

	/** What a caption says if a value lies off a logarithmic axis. */
	static String leftOut(Axis axis, List<double[]> values) {
		return axis.logarithmic() && values.stream().flatMapToDouble(Arrays::stream).anyMatch(value -> value == 0)
				? "The value at 0 lies off the logarithmic axis" : "";
	}

	/** The same for counts, where zeros are only empty. */
	static Axis chooseCounts(String label, List<double[]> values, double ratio) {
		return choose(label, values.stream().map(part -> Arrays.stream(part).filter(v -> v > 0).toArray()).toList(),
				ratio);
	}
}
