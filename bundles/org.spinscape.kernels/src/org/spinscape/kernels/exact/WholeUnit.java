// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.exact;

/**
 * What energies are whole multiples of, so small that 64-bit sums hold them. Whole numbers do not round, so a sum has
 * one value in whatever order it is taken, and equal energies are equal numbers. Each coefficient is rounded once: not
 * at all where the model names a quantum, else to 2^-61 of the sum of their magnitudes, which is less than the rounding
 * of the same sum in double precision.
 *
 * @param constant the part of the energy that is not counted in units, in J
 * @param quantum  in J
 * @param scale    a unit is {@code 2^-scale} quanta
 */
record WholeUnit(double constant, double quantum, int scale) {

	/** The magnitudes of all coefficients stay below 2^61 in sum, so that twice any sum is a long. */
	private static final int BITS = 61;
	/** Energies without their lowest bits stay below 2^30, so that differences of them are ints. */
	private static final int LEVEL_BITS = 30;

	/**
	 * The unit for coefficients of this sum of magnitudes.
	 *
	 * @param known of which all coefficients are whole multiples, or 0 if none is known
	 */
	static WholeUnit of(double constant, double sum, double known) {
		if (sum == 0 || known > 0 && sum / known < 1L << BITS) {
			return new WholeUnit(constant, known > 0 ? known : 1, 0);
		}
		return new WholeUnit(constant, 1, BITS - 1 - Math.getExponent(sum));
	}

	/** A coefficient in units, to the nearest whole number. */
	long whole(double coefficient) {
		return (long) Math.rint(Math.scalb(coefficient / quantum, scale));
	}

	/** The unit of which this one is a part. */
	WholeUnit times(long factor) {
		return new WholeUnit(constant, quantum * factor, scale);
	}

	/** From units to J. */
	double joule(long units) {
		return constant + Math.scalb(quantum * units, -scale);
	}

	/**
	 * How many of the lowest bits of an energy are left out in its level; 0 if a level is the energy.
	 *
	 * @param most sum of the magnitudes of all coefficients in units
	 */
	static int levelShift(long most) {
		return Math.max(0, Long.SIZE - Long.numberOfLeadingZeros(most) - LEVEL_BITS);
	}

	/** Whether a coefficient is a whole multiple of {@code quantum} up to the rounding of a product and a quotient. */
	static boolean isWhole(double coefficient, double quantum) {
		double multiple = coefficient / quantum;
		return Math.abs(multiple - Math.rint(multiple)) <= 1e-6;
	}
}
