// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.exact;

/** Sums over the low spins of a {@link FixedPoint}, for all their states. High spins are counted from the first. */
final class LowTables {

	private final FixedPoint units;
	private final int spins;
	private final int high;
	/** Energy of the low spins alone. */
	private final int[] base;
	/** {@code reach[q][low]}: what high spin q, when up, adds through its couplings to the low spins. */
	private final int[][] reach;

	LowTables(FixedPoint units, int spins, int high) {
		this.units = units;
		this.spins = spins;
		this.high = high;
		base = new int[1 << spins];
		for (int low = 0; low < base.length; low++) {
			base[low] = units.energy(0, spins, low);
		}
		reach = new int[high][base.length];
		for (int q = 0; q < high; q++) {
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

	int[] base() {
		return base;
	}

	int[] reach(int q) {
		return reach[q];
	}

	/** All energies of the block {@code state} of the high spins, in units; a new array. */
	int[] energies(long state) {
		int[] energies = base.clone();
		int offset = units.energy(spins, high, state);
		for (int q = 0; q < high; q++) {
			int sign = FixedPoint.sign(state, q);
			for (int low = 0; low < energies.length; low++) {
				energies[low] += sign * reach[q][low];
			}
		}
		for (int low = 0; low < energies.length; low++) {
			energies[low] += offset;
		}
		return energies;
	}
}
