// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.matrix;

/**
 * Products of dense matrices in row order. Every element of a result is the sum of its terms in the order of the inner
 * index, each added by a fused multiply-add: the same bits for any width of vectors, any other size of the matrices and
 * any number of threads.
 *
 * <p>
 * Holds working space; owned by one thread.
 */
public final class MatrixProduct {

	/** Inner indices that are taken at a time: their columns stay in the cache while the rows go by. */
	private static final int DEPTH = 256;

	private final TileKernel kernel;
	private final double[] panel;
	private final double[] edge;
	private final int[] rows = new int[TileKernel.ROWS];

	/** With the best kernel of this JVM. */
	public MatrixProduct() {
		this(TileKernel.BEST);
	}

	MatrixProduct(TileKernel kernel) {
		this.kernel = kernel;
		panel = new double[DEPTH * kernel.wide()];
		edge = new double[TileKernel.ROWS * kernel.wide()];
	}

	/** What carries it out, in a few words. */
	public static String description() {
		return TileKernel.BEST.description();
	}

	/**
	 * A matrix inside an array: element (i, j) is {@code values[from + i * row + j * column]}.
	 *
	 * @param values shared, not copied
	 * @param from   where element (0, 0) is
	 * @param row    distance of rows
	 * @param column distance of columns
	 */
	public record View(double[] values, int from, int row, int column) {

		/** A matrix whose rows of the given width follow each other. */
		public static View rows(double[] values, int from, int width) {
			return new View(values, from, width, 1);
		}

		/** Rows become columns. */
		public View transposed() {
			return new View(values, from, column, row);
		}
	}

	/**
	 * Adds a product: {@code c += a b}.
	 *
	 * @param m     rows of a and c
	 * @param n     columns of b and c
	 * @param inner columns of a, rows of b
	 * @param c     its columns must be neighbours
	 */
	public void add(int m, int n, int inner, View a, View b, View c) {
		if (c.column() != 1) {
			throw new IllegalArgumentException("the columns of the result must be neighbours");
		}
		for (int start = 0; start < inner; start += DEPTH) {
			int depth = Math.min(DEPTH, inner - start);
			int left = n;
			while (left > 0) {
				int column = n - left;
				// One narrow tile less than wide is worth a wide one.
				int width = left > kernel.wide() - kernel.narrow() ? kernel.wide() : kernel.narrow();
				int used = Math.min(width, left);
				pack(b, start, depth, column, used, width);
				for (int i = 0; i < m; i += TileKernel.ROWS) {
					tile(a, i, Math.min(TileKernel.ROWS, m - i), start, depth, c, column, used, width);
				}
				left -= used;
			}
		}
	}

	/** Copies columns of the right matrix side by side and fills up with zeros. */
	private void pack(View b, int start, int depth, int column, int used, int width) {
		int to = 0;
		for (int p = start; p < start + depth; p++) {
			int at = b.from() + p * b.row() + column * b.column();
			if (b.column() == 1) {
				System.arraycopy(b.values(), at, panel, to, used);
			} else {
				for (int j = 0; j < used; j++) {
					panel[to + j] = b.values()[at + j * b.column()];
				}
			}
			for (int j = used; j < width; j++) {
				panel[to + j] = 0;
			}
			to += width;
		}
	}

	private void tile(View a, int first, int height, int start, int depth, View c, int column, int used, int width) {
		for (int r = 0; r < TileKernel.ROWS; r++) {
			// Rows beyond the last repeat it; what they give is dropped.
			rows[r] = a.from() + (first + Math.min(r, height - 1)) * a.row() + start * a.column();
		}
		int at = c.from() + first * c.row() + column;
		if (height == TileKernel.ROWS && used == width) {
			kernel.add(depth, a.values(), rows, a.column(), panel, width, c.values(), at, c.row());
			return;
		}
		for (int r = 0; r < height; r++) {
			System.arraycopy(c.values(), at + r * c.row(), edge, r * width, used);
		}
		kernel.add(depth, a.values(), rows, a.column(), panel, width, edge, 0, width);
		for (int r = 0; r < height; r++) {
			System.arraycopy(edge, r * width, c.values(), at + r * c.row(), used);
		}
	}
}
