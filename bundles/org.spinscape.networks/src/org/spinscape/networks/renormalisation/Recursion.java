// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.renormalisation;

import java.util.function.DoubleUnaryOperator;

/**
 * A recursion of the coupling of the square lattice of Ising spins, with its non-trivial fixed point.
 *
 * @param name        what it is, in words
 * @param step        the coupling K = J/T after a step, from the one before
 * @param scale       factor of length of a step
 * @param fixed       the coupling that stays
 * @param exponent    nu, from the derivative there: {@code ln scale / ln(dK'/dK)}
 */
record Recursion(String name, DoubleUnaryOperator step, double scale, double fixed, double exponent) {

	/** Exact fixed point of the square lattice, and exact nu. */
	static final double EXACT_COUPLING = StrictMath.log(1 + Math.sqrt(2)) / 2;

	private static final double WIDTH = 1e-5;

	/**
	 * Bonds are moved together, then every second spin is summed over: {@code K' = ln(cosh 4K) / 2}, factor 2.
	 *
	 * @see <a href="https://doi.org/10.1016/0003-4916(76)90066-X">L. P. Kadanoff, Notes on Migdal's recursion formulas, Ann.
	 *      Phys. 100, 359 (1976)</a>
	 */
	static Recursion migdalKadanoff() {
		return solved("Migdal-Kadanoff", k -> logCosh(4 * k) / 2, 2);
	}

	/** Every second spin is summed over, all but couplings of pairs dropped and added up: {@code K' = 3 ln(cosh 4K) / 8}. */
	static Recursion truncatedDecimation() {
		return solved("truncated decimation", k -> 3 * logCosh(4 * k) / 8, Math.sqrt(2));
	}

	private static double logCosh(double x) {
		return Math.abs(x) + StrictMath.log1p(StrictMath.exp(-2 * Math.abs(x))) - StrictMath.log(2);
	}

	/** Below the fixed point couplings fall, above they rise. */
	private static Recursion solved(String name, DoubleUnaryOperator step, double scale) {
		double low = 0.01;
		double high = 5;
		for (int i = 0; i < 100; i++) {
			double middle = (low + high) / 2;
			if (step.applyAsDouble(middle) < middle) {
				low = middle;
			} else {
				high = middle;
			}
		}
		double fixed = (low + high) / 2;
		double slope = (step.applyAsDouble(fixed + WIDTH) - step.applyAsDouble(fixed - WIDTH)) / (2 * WIDTH);
		return new Recursion(name, step, scale, fixed, StrictMath.log(scale) / StrictMath.log(slope));
	}
}
