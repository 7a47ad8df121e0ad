// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.matrix;

/**
 * A tile of a product, {@code c(r, j) = begin(r, j) + sum over p of a(r, p) panel(p, j)}: where its parts are. Filled in anew
 * for each tile, since there are millions a second.
 */
final class Tile {

	/** Number of terms. */
	int inner;

	/** The left matrix; row r begins at {@code rows[r]} and goes on in steps of {@code step}. */
	double[] a;
	final int[] rows = new int[TileKernel.MOST_ROWS];
	int step;

	/** The columns of the right matrix, row after row, as long as the tile is wide. */
	final double[] panel;

	/** What the sums begin with; the rows of the tile are at {@code beginAt + r * beginRow}. */
	double[] begin;
	int beginAt;
	int beginRow;

	/** The result, which may be what the sums begin with; the rows of the tile are at {@code at + r * row}. */
	double[] c;
	int at;
	int row;

	/** @param length of the panel */
	Tile(int length) {
		panel = new double[length];
		a = panel;
		begin = panel;
		c = panel;
	}
}
