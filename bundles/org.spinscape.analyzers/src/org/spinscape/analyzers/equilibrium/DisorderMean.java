// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.equilibrium;

import org.spinscape.analyzers.statistics.Estimate;
import org.spinscape.analyzers.statistics.Jackknife;

/** The mean over disorder samples of something that vanishes in equilibrium. */
final class DisorderMean {

	private static final double ROUNDING = 1e-12;

	private DisorderMean() {
	}

	/** In standard errors from the scatter of samples. @param scale below {@value #ROUNDING} of it, it is rounding */
	static double sigmas(double[] values, double scale) {
		double[][] rows = new double[values.length][];
		for (int i = 0; i < rows.length; i++) {
			rows[i] = new double[] { values[i] };
		}
		Estimate mean = Jackknife.of(rows, means -> means[0]);
		return Math.abs(mean.value()) <= ROUNDING * scale ? 0 : Math.abs(mean.value()) / mean.error();
	}
}
