// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.exact;

/**
 * Energies in 16 bits. A rough unit is a power of two of exact ones, the smallest for which no entry of a table leaves
 * 16 bits whatever the high spins are.
 */
final class RoughScale {

	private final int shift;
	private final int error;

	/** @param steps number of high spins that turn over, each with a rounding of its own */
	RoughScale(LowTables tables, int steps) {
		long most = 0;
		for (int low = 0; low < tables.base().length; low++) {
			long sum = Math.abs(tables.base()[low]);
			for (int q = 0; q < tables.high(); q++) {
				sum += Math.abs(tables.reach(q)[low]);
			}
			most = Math.max(most, sum);
		}
		// The table as it was first, each turn, the inner spins: each is off by half a unit at most.
		int roundings = steps / 2 + 2;
		int room = Short.MAX_VALUE - 2 * roundings;
		int bits = 0;
		while (most >> bits > room - 1) {
			bits++;
		}
		shift = bits;
		error = shift == 0 ? 0 : roundings + 1; // one more since limits are rounded down
	}

	/** Whether a rough unit is an exact one, so that nothing is rounded. */
	boolean exact() {
		return shift == 0;
	}

	/** Multiples of exact energies, each rounded to the nearest rough unit. */
	short[] round(long[] energies, int factor) {
		short[] rough = new short[energies.length];
		long half = shift == 0 ? 0 : 1L << shift - 1;
		for (int k = 0; k < rough.length; k++) {
			rough[k] = (short) (factor * energies[k] + half >> shift);
		}
		return rough;
	}

	/** No rough energy above this belongs to an exact one of {@code energy} or less. */
	short limit(long energy) {
		return (short) Math.clamp((energy >> shift) + error, Short.MIN_VALUE, Short.MAX_VALUE);
	}
}
