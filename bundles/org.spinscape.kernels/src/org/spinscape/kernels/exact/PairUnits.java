// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.exact;

/** The energy of a {@link PairMatrix} in whole {@linkplain WholeUnit units}. */
final class PairUnits {

	/** {@code terms[i][j]}: minus the coupling in units, so that the energy is the sum of terms times spins. */
	private final long[][] terms;
	private final WholeUnit unit;
	private final int shift;

	/** @param quantum of which all couplings are whole multiples, or 0 if none is known */
	PairUnits(PairMatrix matrix, double quantum) {
		WholeUnit finest = WholeUnit.of(matrix.constant(), matrix.sum(), quantum);
		int spins = matrix.free() + 1;
		terms = new long[spins][spins];
		long most = 0;
		long common = 0;
		for (int i = 0; i < spins; i++) {
			for (int j = 0; j < i; j++) {
				long whole = -finest.whole(matrix.coupling(i, j));
				terms[i][j] = whole;
				terms[j][i] = whole;
				most += Math.abs(whole);
				common = divisor(Math.abs(whole), common);
			}
		}
		// Couplings of one magnitude, for example: then few bits are enough. In J a unit must be a double.
		long factor = common > 1 && (long) (double) common == common ? common : 1;
		for (long[] row : terms) {
			for (int j = 0; j < spins; j++) {
				row[j] /= factor;
			}
		}
		unit = finest.times(factor);
		shift = WholeUnit.levelShift(most / factor);
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

	/** From units to J. */
	double joule(long units) {
		return unit.joule(units);
	}

	/** +1 for bit 0, -1 for bit 1. */
	static int sign(long bits, int index) {
		return 1 - 2 * (int) (bits >>> index & 1);
	}
}
