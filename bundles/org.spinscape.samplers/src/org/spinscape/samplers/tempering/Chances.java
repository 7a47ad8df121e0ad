// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.tempering;

import java.util.Arrays;

import org.spinscape.samplers.MoveDecision;

/**
 * Remembers {@code exp(-cost)} for costs that come again, as they do between temperatures that stay and energies that are
 * whole multiples of a quantum. Decides as {@link MoveDecision#metropolis} does, to the last bit.
 */
final class Chances {

	/** A power of two. */
	private static final int SIZE = 8192;

	private final double[] costs = new double[SIZE];
	private final double[] chances = new double[SIZE];

	Chances() {
		Arrays.fill(chances, 1); // of cost 0
	}

	/** Whether a uniform number lies below {@code exp(-cost)}. @param cost dE/T, not negative */
	boolean metropolis(double u, double cost) {
		if (u < 1 - cost) {
			return true;
		}
		int index = (int) (Double.doubleToRawLongBits(cost) * 0x9E3779B97F4A7C15L >>> 51);
		if (costs[index] != cost) {
			costs[index] = cost;
			chances[index] = StrictMath.exp(-cost);
		}
		return u < chances[index];
	}
}
