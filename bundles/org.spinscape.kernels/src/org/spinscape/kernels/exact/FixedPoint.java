// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.exact;

/**
 * Energies of a {@link PairMatrix} in whole units of a power of two, small enough for 32-bit sums. Whole numbers do
 * not drift, however many steps a walk over the states has.
 */
final class FixedPoint {

	/** The magnitudes of all terms stay below 2^29 in sum, so that twice any sum is an int also after rounding. */
	private static final int BITS = 29;

	/** {@code terms[i][j]}: minus the coupling in units, so that the energy is the sum of terms times spins. */
	private final int[][] terms;
	private final int slack;

	FixedPoint(PairMatrix matrix) {
		int spins = matrix.free() + 1;
		double sum = 0;
		for (int i = 0; i < spins; i++) {
			for (int j = 0; j < i; j++) {
				sum += Math.abs(matrix.coupling(i, j));
			}
		}
		int shift = sum == 0 ? 0 : BITS - 1 - Math.getExponent(sum);
		terms = new int[spins][spins];
		int bonds = 0;
		boolean exact = true;
		for (int i = 0; i < spins; i++) {
			for (int j = 0; j < i; j++) {
				double units = -Math.scalb(matrix.coupling(i, j), shift);
				double whole = Math.rint(units);
				exact &= units == whole;
				bonds += units != 0 ? 1 : 0;
				terms[i][j] = (int) whole;
				terms[j][i] = (int) whole;
			}
		}
		// Each bond is off by half a unit at most, in the true ground state and in the apparent one; the double sums
		// that decide in the end round by less than a unit each (bonds * 2^-53 * 2^29).
		slack = exact ? 0 : bonds + 2;
	}

	int term(int i, int j) {
		return terms[i][j];
	}

	/**
	 * How much higher than the lowest, in units, a state may seem that is the lowest in double precision. Zero: the
	 * units are exact, and so are the sums in double precision.
	 */
	int slack() {
		return slack;
	}

	/** Sum over pairs of {@code count} spins, beginning with {@code first}, and over each with the last, in units. */
	int energy(int first, int count, long bits) {
		int last = terms.length - 1;
		int sum = 0;
		for (int i = 0; i < count; i++) {
			int local = terms[first + i][last];
			for (int j = 0; j < i; j++) {
				local += sign(bits, j) * terms[first + i][first + j];
			}
			sum += sign(bits, i) * local;
		}
		return sum;
	}

	/** +1 for bit 0, -1 for bit 1. */
	static int sign(long bits, int index) {
		return 1 - 2 * (int) (bits >>> index & 1);
	}
}
