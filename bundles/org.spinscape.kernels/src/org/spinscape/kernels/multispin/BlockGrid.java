// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.multispin;

import java.util.Arrays;

/**
 * A periodic square or simple cubic lattice cut into equal blocks, as many as a word has bits: bit r of a word is block
 * r, and a word holds the spins at one place, called cell, of all blocks. The neighbours of such a word are words too,
 * as they are or turned by one block where bonds leave the blocks. Sites, cells and blocks are counted x fastest.
 *
 * @param size      sites along a side of the lattice
 * @param dimension 2 or 3
 * @param grid      blocks along a side, a power of two
 */
record BlockGrid(int size, int dimension, int grid) {

	static final String NO_LATTICE = "the bonds do not make a periodic square or simple cubic lattice";

	/** @throws IllegalArgumentException if the graph is no such lattice, with a clause for people why not */
	static BlockGrid of(SignedGraph graph) {
		int dimension = graph.highestDegree() / 2;
		int size = (int) Math.round(Math.pow(graph.sites(), 1.0 / Math.max(1, dimension)));
		if (dimension < 2 || dimension > 3 || !isLattice(graph, size, dimension)) {
			throw new IllegalArgumentException(NO_LATTICE);
		}
		int grid = dimension == 2 ? 8 : 4; // 64 blocks
		if (size % grid != 0 || size < 2 * grid) {
			throw new IllegalArgumentException("a side of " + size + " sites is not divided into " + grid
					+ " blocks of at least 2");
		}
		return new BlockGrid(size, dimension, grid);
	}

	private static boolean isLattice(SignedGraph graph, int size, int dimension) {
		BlockGrid whole = new BlockGrid(size, dimension, 1);
		if (size < 3 || whole.cells() != graph.sites()) {
			return false;
		}
		for (int site = 0; site < graph.sites(); site++) {
			int[] expected = new int[whole.slots()];
			for (int slot = 0; slot < expected.length; slot++) {
				expected[slot] = whole.neighbour(site, slot);
			}
			int[] found = graph.neighbours()[site].clone();
			Arrays.sort(expected);
			Arrays.sort(found);
			if (!Arrays.equals(expected, found)) {
				return false;
			}
		}
		return true;
	}

	/** Bonds of a site: slot k leads up along axis k, slot {@code dimension + k} down. */
	int slots() {
		return 2 * dimension;
	}

	/** Sites along a side of a block. */
	int side() {
		return size / grid;
	}

	/** Number of cells: sites in a block. */
	int cells() {
		return power(side(), dimension);
	}

	/** Number of blocks. */
	int blocks() {
		return power(grid, dimension);
	}

	/** Cell at the other end of a bond, maybe in another block. */
	int neighbour(int cell, int slot) {
		int step = power(side(), slot % dimension);
		int x = cell / step % side();
		int shift = slot < dimension ? 1 : side() - 1;
		return cell + ((x + shift) % side() - x) * step;
	}

	/** Whether a bond leaves the block. */
	boolean leaves(int cell, int slot) {
		int x = cell / power(side(), slot % dimension) % side();
		return x == (slot < dimension ? side() - 1 : 0);
	}

	/** Site of a cell in block 0; the site in block r is so much plus {@link #origin origin(r)}. */
	int site(int cell) {
		return combine(cell, side(), 1);
	}

	/** First site of a block. */
	int origin(int block) {
		return combine(block, grid, side());
	}

	/** The cell that a site is in. */
	int cell(int site) {
		int cell = 0;
		for (int axis = 0; axis < dimension; axis++) {
			cell += site / power(size, axis) % size % side() * power(side(), axis);
		}
		return cell;
	}

	/** The block that a site is in. */
	int block(int site) {
		int block = 0;
		for (int axis = 0; axis < dimension; axis++) {
			block += site / power(size, axis) % size / side() * power(grid, axis);
		}
		return block;
	}

	/** Site at coordinates that stand in {@code index} to the base {@code base}, in units of {@code unit} sites. */
	private int combine(int index, int base, int unit) {
		int site = 0;
		for (int axis = 0; axis < dimension; axis++) {
			site += index / power(base, axis) % base * unit * power(size, axis);
		}
		return site;
	}

	static int power(int base, int exponent) {
		int power = 1;
		for (int k = 0; k < exponent; k++) {
			power *= base;
		}
		return power;
	}
}
