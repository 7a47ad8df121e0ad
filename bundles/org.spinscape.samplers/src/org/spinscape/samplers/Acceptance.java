// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers;

/**
 * Decides {@code u < exp(-x)} for x >= 0.
 *
 * <p>
 * Most decisions fall without an exponential, by {@code 1 - x <= exp(-x) <= 1 / (1 + x + x^2/2)}; the rest use
 * StrictMath, so that a run gives the same states on every platform.
 */
final class Acceptance {

	/** Beyond, exp(-x) is less than the smallest positive u of a stream with 53-bit numbers. */
	private static final double NEVER = 37;

	private Acceptance() {
	}

	/** Whether a uniform number lies below {@code exp(-cost)}. @param cost dE/T, not negative */
	static boolean accepts(double u, double cost) {
		if (u < 1 - cost) {
			return true;
		}
		if (cost > NEVER || u * (1 + cost + 0.5 * cost * cost) >= 1) {
			return false;
		}
		return u < StrictMath.exp(-cost);
	}
}
