// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers;

/**
 * Decisions on single moves, by StrictMath so that a run gives the same states on every platform.
 */
public final class MoveDecision {

	/** Beyond, exp(-x) is less than the smallest positive u of a stream with 53-bit numbers. */
	private static final double NEVER = 37;

	private MoveDecision() {
	}

	/**
	 * Metropolis: whether a uniform number lies below {@code exp(-cost)}. Most decisions fall without an exponential,
	 * by {@code 1 - x <= exp(-x) <= 1 / (1 + x + x^2/2)}.
	 *
	 * @param cost dE/T, not negative
	 */
	public static boolean metropolis(double u, double cost) {
		if (u < 1 - cost) {
			return true;
		}
		if (cost > NEVER || u * (1 + cost + 0.5 * cost * cost) >= 1) {
			return false;
		}
		return u < StrictMath.exp(-cost);
	}

	/** Heat bath: whether a uniform number lies below {@code 1 / (1 + exp(cost))}. @param cost dE/T of any sign */
	public static boolean heatBath(double u, double cost) {
		return u + u * StrictMath.exp(cost) < 1;
	}
}
