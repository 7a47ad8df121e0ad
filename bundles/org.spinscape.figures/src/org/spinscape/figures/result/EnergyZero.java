// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.result;

import java.util.Arrays;
import java.util.List;

/** Decides where energies count from in pictures that stand side by side on one ordinate. */
public final class EnergyZero {

	/** A joint ordinate that is longer than the longest of its parts by this factor is mostly empty. */
	private static final double TOO_LONG = 2;

	private EnergyZero() {
	}

	/**
	 * Whether energies should count from the lowest of each picture, for else they lie too far apart.
	 *
	 * @param pictures the energies of each
	 */
	public static boolean aboveGround(List<double[]> pictures) {
		double low = Double.POSITIVE_INFINITY;
		double high = Double.NEGATIVE_INFINITY;
		double longest = 0;
		for (double[] energies : pictures) {
			double from = Arrays.stream(energies).filter(Double::isFinite).min().orElse(0);
			double to = Arrays.stream(energies).filter(Double::isFinite).max().orElse(0);
			low = Math.min(low, from);
			high = Math.max(high, to);
			longest = Math.max(longest, to - from);
		}
		return high - low > TOO_LONG * longest;
	}
}
