// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.exact;

/**
 * The blocks of states that may hold the ground state, seen so far. A block is all states of the low spins at one
 * state of the high ones.
 */
final class Candidates {

	/** Then the list is worked off, so that a model with very many near ground states does not need much memory. */
	static final int ROOM = 1 << 14;

	private final PairMatrix matrix;
	private final FixedPoint units;
	private final LowTables tables;
	private final long[] blocks;
	private final int[] minima;
	private int size;
	private int lowest = Integer.MAX_VALUE;
	private double most = Double.NEGATIVE_INFINITY;
	private long best;

	Candidates(PairMatrix matrix, FixedPoint units, LowTables tables, int room) {
		this.matrix = matrix;
		this.units = units;
		this.tables = tables;
		blocks = new long[room];
		minima = new int[room];
	}

	/** Blocks with minima above this need not be offered. */
	int limit() {
		return lowest == Integer.MAX_VALUE ? lowest : lowest + units.slack();
	}

	/** Takes note of the block {@code high} whose lowest energy is {@code minimum} units, at most {@link #limit}. */
	void offer(long high, int minimum) {
		if (units.slack() == 0 && size == 1) {
			// Exact units: of equal blocks only the first by index matters.
			if (minimum < lowest || high < blocks[0]) {
				size = 0;
			} else {
				return;
			}
		}
		lowest = Math.min(lowest, minimum);
		if (size == blocks.length) {
			workOff();
		}
		blocks[size] = high;
		minima[size++] = minimum;
	}

	/** The ground state, once all blocks were offered. */
	Minimum finish() {
		workOff();
		return matrix.minimum(best);
	}

	private void workOff() {
		int limit = limit();
		for (int c = 0; c < size; c++) {
			if (minima[c] <= limit) {
				rescan(blocks[c], limit);
			}
		}
		size = 0;
	}

	private void rescan(long high, int limit) {
		int[] energies = tables.energies(high);
		for (int low = 0; low < energies.length; low++) {
			if (energies[low] <= limit) {
				long state = high << tables.spins() | low;
				double agreement = matrix.agreement(state);
				if (agreement > most || agreement == most && state < best) {
					most = agreement;
					best = state;
				}
			}
		}
	}
}
