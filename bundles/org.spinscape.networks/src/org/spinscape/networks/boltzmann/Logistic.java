// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.boltzmann;

/** Functions of a local field on a unit of +1 or -1, the same bits on every machine. */
public final class Logistic {

	private static final double LOG2_E = 1.4426950408889634;
	/** ln 2 in two parts, the first with so few digits that its multiples by exponents are exact. */
	private static final double LN2_HIGH = 0x1.62e42fefa3800p-1;
	private static final double LN2_LOW = 0x1.ef35793c76730p-45;
	/** Below, the exponential is zero to double precision beside 1. */
	private static final double SMALLEST = -700;
	/** Adding and subtracting it rounds to a whole number. */
	private static final double ROUNDER = 0x1.8p52;
	/** 1/k!, enough for arguments of half of ln 2. */
	private static final double[] SERIES = { 1, 1, 1 / 2.0, 1 / 6.0, 1 / 24.0, 1 / 120.0, 1 / 720.0, 1 / 5040.0,
			1 / 40320.0, 1 / 362880.0, 1 / 3628800.0, 1 / 39916800.0, 1 / 479001600.0 };
	private static final int BIAS = 1023;
	private static final int MANTISSA = 52;

	private Logistic() {
	}

	/** {@code exp(x)} for {@code x <= 0}, to 4e-16 of itself; 0 below -700. */
	static double exp(double x) {
		if (x < SMALLEST) {
			return 0;
		}
		double power = x * LOG2_E + ROUNDER - ROUNDER;
		double rest = x - power * LN2_HIGH - power * LN2_LOW;
		double sum = SERIES[SERIES.length - 1];
		for (int k = SERIES.length - 2; k >= 0; k--) {
			sum = sum * rest + SERIES[k];
		}
		return sum * Double.longBitsToDouble((long) power + BIAS << MANTISSA);
	}

	/** {@code ln(2 cosh x)}, without overflow: minus the free energy of a unit in a field x. */
	public static double logTwoCosh(double x) {
		double size = Math.abs(x);
		return size + StrictMath.log1p(exp(-2 * size));
	}

	/** {@code tanh x}: the mean of a unit in a field x. */
	public static double mean(double x) {
		double tail = exp(-2 * Math.abs(x));
		return Math.copySign((1 - tail) / (1 + tail), x);
	}

	/**
	 * Draws a unit in a field x: +1 with probability {@code 1 / (1 + exp(-2x))}, else -1. Without a branch that a
	 * processor could guess wrong.
	 *
	 * @param uniform from [0, 1)
	 */
	static double draw(double x, double uniform) {
		double along = 1 / (1 + exp(-2 * Math.abs(x))); // that the unit has the sign of the field
		return Math.copySign(1, x) * Math.copySign(1, along - uniform);
	}
}
