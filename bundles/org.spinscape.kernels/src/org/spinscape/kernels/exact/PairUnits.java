// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.exact;

/**
 * The energy of a {@link PairMatrix} in whole units, so small that 64-bit sums hold it. Whole numbers do not round, so
 * a sum has one value in whatever order it is taken, and equal energies are equal numbers. Each coupling is rounded
 * once, to 2^-61 of the sum of their magnitudes, which is less than the rounding of the same sum in double precision.
 */
final class PairUnits {

	/** The magnitudes of all terms stay below 2^61 in sum, so that twice any sum is a long. */
	private static final int BITS = 61;
	/** Energies without their lowest bits stay below 2^30, so that differences of them are ints. */
	private static final int LEVEL_BITS = 30;

	/** {@code terms[i][j]}: minus the coupling in units, so that the energy is the sum of terms times spins. */
	private final long[][] terms;
	private final double constant;
	private final int scale;
	private final double quantum;
	private final int shift;

	/** @param known of which all couplings are whole multiples, or 0 if none is known */
	PairUnits(PairMatrix matrix, double known) {
		int spins = matrix.free() + 1;
		constant = matrix.constant();
		double multiple = known > 0 ? known : 1;
		double sum = matrix.sum() / multiple;
		scale = known > 0 && sum < 1L << BITS || sum == 0 ? 0 : BITS - 1 - Math.getExponent(sum);
		terms = new long[spins][spins];
		long most = 0;
		long common = 0;
		for (int i = 0; i < spins; i++) {
			for (int j = 0; j < i; j++) {
				long whole = -(long) Math.rint(Math.scalb(matrix.coupling(i, j) / multiple, scale));
				terms[i][j] = whole;
				terms[j][i] = whole;
				most += Math.abs(whole);
				common = divisor(Math.abs(whole), common);
			}
		}
		// Couplings of one magnitude, for example: then few bits are enough.
		long divide = common > 1 && (long) (double) common == common ? common : 1;
		for (long[] row : terms) {
			for (int j = 0; j < spins; j++) {
				row[j] /= divide;
			}
		}
		quantum = multiple * divide;
		shift = Math.max(0, Long.SIZE - Long.numberOfLeadingZeros(most / divide) - LEVEL_BITS);
	}

	private static long divisor(long a, long b) {
		return b == 0 ? a : divisor(b, a % b);
	}

	/** Number of spins that are free; one more is always up. */
	int free() {
		return terms.length - 1;
	}

	/** In units; spin {@link #free()} is the one that is always up. */
	long term(int i, int j) {
		return terms[i][j];
	}

	/** How many of the lowest bits of an energy in units are left out in its level; 0 if a level is the energy. */
	int shift() {
		return shift;
	}

	/** Energy of a state of the free spins, in units. */
	long energy(long state) {
		return energy(0, free(), state);
	}

	/** Sum over pairs of {@code count} spins, beginning with {@code first}, and over each with the last, in units. */
	long energy(int first, int count, long bits) {
		int last = free();
		long sum = 0;
		for (int i = 0; i < count; i++) {
			long[] row = terms[first + i];
			long local = row[last];
			for (int j = 0; j < i; j++) {
				local += sign(bits, j) * row[first + j];
			}
			sum += sign(bits, i) * local;
		}
		return sum;
	}

	/** From units to J, rounded once or twice. */
	double joule(long units) {
		return constant + Math.scalb(quantum * units, -scale);
	}

	/** +1 for bit 0, -1 for bit 1. */
	static int sign(long bits, int index) {
		return 1 - 2 * (int) (bits >>> index & 1);
	}
}
