// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.matrix;

import org.spinscape.kernels.choice.KernelChoice;

/**
 * The inner loop of {@link MatrixProduct}: a tile of some rows. Each element of the result is one chain of fused
 * multiply-adds in the order of the inner index, so that the width of a tile does not show in the bits.
 */
interface TileKernel {

	/** Rows of a tile of any width, at most. */
	int MOST_ROWS = 8;

	/** What this JVM can do best. */
	TileKernel BEST = KernelChoice.of(TileKernel.class, "VectorTileKernel", ScalarTileKernel::new);

	/** Columns of a wide tile. */
	int wide();

	/** Columns of a narrow tile; a third of those of a wide one. There are tiles of two thirds as well. */
	int narrow();

	/** Rows of a tile of this width: a narrow one has more, so that as many sums grow side by side. */
	int rows(int width);

	/** What it is, in a few words. */
	String description();

	/**
	 * Copies columns that are neighbours side by side: {@code panel(p, j) = values(at + p * row + j)}.
	 *
	 * @param depth number of rows
	 * @param width of the panel, as of a tile
	 */
	void pack(double[] values, int at, int row, int depth, double[] panel, int width);

	/** Carries out a tile of a product whose columns are those of a wide tile, of a narrow one, or two thirds of a wide one. */
	void add(Tile tile, int width);
}
