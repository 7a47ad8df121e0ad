// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.tempering;

import org.spinscape.samplers.MoveDecision;

/**
 * Remembers {@code exp(-cost)} for costs that come again, as they do between temperatures that stay and energies that are
 * whole multiples of a quantum. Decides as {@link MoveDecision#metropolis} does, to the last bit.
 */
final class Chances {

	/** A power of two. */
	private static final int SIZE = 8192;

	/** Each cost, and behind it its chance. */
	private final double[] known = new double[2 * SIZE];

	Chances() {
		for (int chance = 1; chance < known.length; chance += 2) {
			known[chance] = 1; // of cost 0
		}
	}

	/** Whether a uniform number lies below {@code exp(-cost)}. @param cost dE/T, not negative */
	boolean metropolis(double u, double cost) {
		if (u < 1 - cost) {
			return true;
		}
		int index = (int) (Double.doubleToRawLongBits(cost) * 0x9E3779B97F4A7C15L >>> 51) * 2;
		if (known[index] != cost) {
			known[index] = cost;
			known[index + 1] = StrictMath.exp(-cost);
		}
		return u < known[index + 1];
	}
}
