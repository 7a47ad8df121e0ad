// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.equilibrium;

import java.util.Locale;

import org.spinscape.analyzers.statistics.Estimate;
import org.spinscape.core.analysis.Recording;

/** The size of differences between parts of a run. */
final class Differences {

	/** Differences by rounding alone are none. */
	private static final double ROUNDING = 1e-11;

	private Differences() {
	}

	/**
	 * In standard deviations of the difference. A part that never changes is given the error of the other: they are alike
	 * if nothing is wrong. Infinite if neither changes and they differ.
	 */
	static double sigmas(Estimate a, Estimate b) {
		double difference = Math.abs(a.value() - b.value());
		if (difference <= ROUNDING * Math.max(Math.abs(a.value()), Math.abs(b.value()))) {
			return 0;
		}
		double left = Double.isNaN(a.error()) ? b.error() : a.error();
		double right = Double.isNaN(b.error()) ? a.error() : b.error();
		return Double.isNaN(left) ? Double.POSITIVE_INFINITY : difference / Math.hypot(left, right);
	}

	/** The temperature of a slot, in words. */
	static String at(Recording recording, int slot) {
		return String.format(Locale.ROOT, "at T = %.4g", recording.temperatures()[slot]);
	}
}
