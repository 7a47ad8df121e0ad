// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.sweep;

import org.spinscape.kernels.walk.SpinRule;

/**
 * How one random word decides one spin. A flip that costs {@code dE} is accepted if {@code beta dE <= x}, where u is
 * uniform and x is {@code ln((1 - u)/u)} for heat bath; for Metropolis it is {@code -ln(u/p)} where u is below
 * {@code p = 1 - }{@link SpinRule#LEFT_OUT}, and beyond all costs elsewhere. Drawing the limit x first lets whole rows of
 * spins be decided by one comparison each.
 *
 * <p>
 * u is {@code (k + 1/2) 2^-52} with the upper 52 bits k of the word: acceptance probabilities are exact to 2^-52,
 * and costs above {@code 36.7/beta} are never accepted (2^-53). Only sums, products, quotients and fused multiply-add
 * enter, so that every machine and vector width decides alike.
 */
final class Acceptance {

	/** Turns 52 random bits into a double on [1, 2). */
	static final long ONE = 0x3FF0000000000000L;
	static final double HALF_STEP = 0x1p-53;

	/** Arguments of the logarithm are brought to [sqrt(1/2), sqrt(2)): this is the lower end, rounded down. */
	static final long ROOT_HALF = 0x3FE6A09E00000000L;
	static final long MANTISSA = 0xFFFFFFFFFFFFFL;
	/** Bits of 2^52: together with a small whole number in the low bits, a double that exceeds 2^52 by that number. */
	static final long WHOLE = 0x4330000000000000L;
	static final double WHOLE_OFFSET = 0x1p52 + 1023;
	static final double LN2 = 0.6931471805599453;

	/** Coefficients for {@code ln(1 + f)} from s = f/(2 + f), lowest first (fdlibm, e_log.c; error below 2^-58). */
	static final double L1 = 6.666666666666735130e-01;
	static final double L2 = 3.999999999940941908e-01;
	static final double L3 = 2.857142874366239149e-01;
	static final double L4 = 2.222219843214978396e-01;
	static final double L5 = 1.818357216161805012e-01;
	static final double L6 = 1.531383769920937332e-01;
	static final double L7 = 1.479819860511658591e-01;

	/** Takes 1 - {@link SpinRule#LEFT_OUT} to 1. */
	static final double STRETCH = 1 / (1 - SpinRule.LEFT_OUT);
	/** A Metropolis limit below 0 belongs to an attempt that is left out: this factor takes it below any cost. */
	static final double LEAVE_OUT = 0x1p900;

	/** Stands for infinity where a product with a small number must stay finite, and not become 0. */
	private static final double HUGE = 0x1p600;

	private Acceptance() {
	}

	/**
	 * What turns x into a limit for costs in whole units: {@code 1/(beta unit)}, cut at both ends. With whole-number
	 * costs the cuts decide as beta = 0 and infinity demand, spins without preference included.
	 *
	 * @throws IllegalArgumentException if beta is negative or not a number
	 */
	static double scale(double beta, double unit) {
		if (!(beta >= 0)) {
			throw new IllegalArgumentException("inverse temperature must be 0 or more: " + beta);
		}
		return Math.clamp(1 / (beta * unit), 1 / HUGE, HUGE);
	}

	/** The highest cost, in units, that this word accepts. */
	static double limit(SpinRule rule, double scale, long word) {
		double u = Double.longBitsToDouble(word >>> 12 | ONE) - 1 + HALF_STEP;
		if (rule == SpinRule.HEAT_BATH) {
			return ln((1 - u) / u) * scale;
		}
		double limit = ln(u * STRETCH) * -scale;
		return limit + Math.min(limit, 0) * LEAVE_OUT;
	}

	/** Natural logarithm of a positive normal number. */
	static double ln(double x) {
		long bits = Double.doubleToRawLongBits(x) + (ONE - ROOT_HALF);
		double exponent = Double.longBitsToDouble(bits >>> 52 | WHOLE) - WHOLE_OFFSET;
		double f = Double.longBitsToDouble((bits & MANTISSA) + ROOT_HALF) - 1;
		double s = f / (2 + f);
		double z = s * s;
		double series = Math.fma(z, L7, L6);
		series = Math.fma(z, series, L5);
		series = Math.fma(z, series, L4);
		series = Math.fma(z, series, L3);
		series = Math.fma(z, series, L2);
		series = Math.fma(z, series, L1);
		return Math.fma(exponent, LN2, Math.fma(s, Math.fma(z, series, -f), f));
	}
}
