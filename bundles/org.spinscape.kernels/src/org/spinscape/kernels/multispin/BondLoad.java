// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.multispin;

/**
 * Bonds of many cells whose far ends are found in the same way: in words as they are, or turned by one block along an
 * axis.
 *
 * @param turn    how
 * @param sources words of the far ends
 * @param selves  words of the near ends
 * @param targets where the words of the bonds go
 * @param signs   bit r is 1 if the bond of block r is negative
 */
record BondLoad(Turn turn, int[] sources, int[] selves, int[] targets, long[] signs) {

	/** {@code word >>> right & mask | word << left & ~mask} */
	record Turn(int right, int left, long mask) {

		static final Turn NONE = new Turn(0, 0, -1L);

		/** Brings the bits of the next blocks along a slot to where they are neighbours. */
		static Turn along(BlockGrid grid, int slot) {
			int step = BlockGrid.power(grid.grid(), slot % grid.dimension());
			int around = (grid.grid() - 1) * step;
			boolean up = slot < grid.dimension();
			long mask = 0;
			for (int block = 0; block < grid.blocks(); block++) {
				int x = block / step % grid.grid();
				if (up ? x + 1 < grid.grid() : x == 0) {
					mask |= 1L << block;
				}
			}
			return new Turn(up ? step : around, up ? around : step, mask);
		}

		long of(long word) {
			return mask == -1L ? word : word >>> right & mask | word << left & ~mask;
		}
	}

	/** The blocks in which a bond of a cell is negative. */
	static long negatives(BlockGrid grid, SignedGraph graph, int cell, int slot) {
		BlockGrid whole = new BlockGrid(grid.size(), grid.dimension(), 1);
		long negatives = 0;
		for (int block = 0; block < grid.blocks(); block++) {
			int site = grid.site(cell) + grid.origin(block);
			if (graph.negative(site, whole.neighbour(site, slot))) {
				negatives |= 1L << block;
			}
		}
		return negatives;
	}

	/** Writes the spins of the far ends, those over negative bonds turned over. */
	void fetch(long[] words) {
		for (int k = 0; k < sources.length; k++) {
			words[targets[k]] = turn.of(words[sources[k]]) ^ signs[k];
		}
	}

	/** Number of bonds whose ends disagree. */
	int unsatisfied(long[] words) {
		int count = 0;
		for (int k = 0; k < sources.length; k++) {
			count += Long.bitCount(turn.of(words[sources[k]]) ^ signs[k] ^ words[selves[k]]);
		}
		return count;
	}
}
