// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.exact;

/** Sums over the low spins of {@link PairUnits}, for all their states. High spins are counted from the first. */
final class LowTables {

	private final PairUnits units;
	private final int spins;
	/** Energy of the low spins alone. */
	private final long[] base;
	/** {@code reach[q][low]}: what high spin q, when up, adds through its couplings to the low spins. */
	private final long[][] reach;

	LowTables(PairUnits units, int spins) {
		this.units = units;
		this.spins = spins;
		base = new long[1 << spins];
		for (int low = 0; low < base.length; low++) {
			base[low] = units.energy(0, spins, low);
		}
		reach = new long[units.free() - spins][base.length];
		for (int q = 0; q < reach.length; q++) {
			for (int i = 0; i < spins; i++) {
				reach[q][0] += units.term(spins + q, i);
			}
			for (int low = 1; low < base.length; low++) {
				int flipped = Integer.numberOfTrailingZeros(low);
				reach[q][low] = reach[q][low & low - 1] - 2 * units.term(spins + q, flipped);
			}
		}
	}

	/** Number of low spins. */
	int spins() {
		return spins;
	}

	/** Number of high spins. */
	int high() {
		return reach.length;
	}

	long[] base() {
		return base;
	}

	long[] reach(int q) {
		return reach[q];
	}

	/** Energy of the high spins alone in this state of theirs. */
	long offset(long high) {
		return units.energy(spins, reach.length, high);
	}

	/** What turning high spin q over adds to the energy of the high spins; {@code high} is the state before. */
	long turn(int q, long high) {
		long local = units.term(spins + q, units.free());
		for (int r = 0; r < reach.length; r++) {
			local += PairUnits.sign(high, r) * units.term(spins + q, spins + r); // the diagonal is 0
		}
		return -2 * PairUnits.sign(high, q) * local;
	}

	/** Energies of the low spins and of their couplings to the high ones, into {@code table}. */
	void fill(long high, long[] table) {
		System.arraycopy(base, 0, table, 0, base.length);
		for (int q = 0; q < reach.length; q++) {
			int sign = PairUnits.sign(high, q);
			long[] row = reach[q];
			for (int low = 0; low < row.length; low++) {
				table[low] += sign * row[low];
			}
		}
	}
}
