// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.matrix;

import org.spinscape.kernels.choice.KernelChoice;

/**
 * The inner loop of {@link MatrixProduct}: a tile of four rows. Each element of the result is one chain of fused
 * multiply-adds in the order of the inner index, so that the width of a tile does not show in the bits.
 */
interface TileKernel {

	/** Rows of a tile. */
	int ROWS = 4;

	/** What this JVM can do best. */
	TileKernel BEST = KernelChoice.of(TileKernel.class, "VectorTileKernel", ScalarTileKernel::new);

	/** Columns of a wide tile. */
	int wide();

	/** Columns of a narrow tile; a divisor of {@link #wide()}. */
	int narrow();

	/** What it is, in a few words. */
	String description();

	/**
	 * Adds to a tile of the result: {@code c(r, j) += sum over p of a(r, p) panel(p, j)}.
	 *
	 * @param inner number of terms
	 * @param a     the left matrix; row r begins at {@code rows[r]} and goes on in steps of {@code step}
	 * @param panel the columns of the right matrix, row after row, {@code width} long
	 * @param width {@link #wide()} or {@link #narrow()}
	 * @param c     the result; row r of the tile begins at {@code from + r * stride}
	 */
	void add(int inner, double[] a, int[] rows, int step, double[] panel, int width, double[] c, int from, int stride);
}
