// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.folding;

import java.util.function.DoubleUnaryOperator;

/** Temperatures at which curves peak or cross one half. */
final class Roots {

	private Roots() {
	}

	/** Where a curve falls through one half for the last time, by linear interpolation; NaN if it does not. */
	static double half(double[] temperatures, double[] probabilities) {
		for (int i = temperatures.length - 2; i >= 0; i--) {
			if (probabilities[i] >= 0.5 && probabilities[i + 1] < 0.5) {
				return temperatures[i] + (temperatures[i + 1] - temperatures[i]) * (probabilities[i] - 0.5)
						/ (probabilities[i] - probabilities[i + 1]);
			}
		}
		return Double.NaN;
	}

	/** Which end of a grid a curve is largest at: -1 for the first, 1 for the last, 0 for neither. */
	static int end(double[] values) {
		int best = largest(values);
		return best == 0 ? -1 : best == values.length - 1 ? 1 : 0;
	}

	private static int largest(double[] values) {
		int best = 0;
		for (int i = 1; i < values.length; i++) {
			best = values[i] > values[best] ? i : best;
		}
		return best;
	}

	/** Where a curve on an even grid is largest, by a parabola through three points; NaN at an end of the grid. */
	static double peak(double[] temperatures, double[] values) {
		int best = largest(values);
		if (best == 0 || best == values.length - 1) {
			return Double.NaN;
		}
		double curvature = values[best - 1] - 2 * values[best] + values[best + 1];
		double shift = curvature < 0 ? 0.5 * (values[best - 1] - values[best + 1]) / curvature : 0;
		return temperatures[best] + shift * (temperatures[best + 1] - temperatures[best]);
	}

	/** The zero of a function that falls from above to below zero between two ends; NaN if it does not. */
	static double zero(DoubleUnaryOperator function, double from, double to) {
		double low = from;
		double high = to;
		if (!(function.applyAsDouble(low) > 0 && function.applyAsDouble(high) < 0)) {
			return Double.NaN;
		}
		for (int step = 0; step < 200 && high - low > 1e-13 * high; step++) {
			double middle = 0.5 * (low + high);
			if (function.applyAsDouble(middle) > 0) {
				low = middle;
			} else {
				high = middle;
			}
		}
		return 0.5 * (low + high);
	}
}
