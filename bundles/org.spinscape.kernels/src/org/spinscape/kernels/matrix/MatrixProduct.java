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
	private final Tile tile;
	private final double[] edge;
	private double[] zeros = {};

	/** With the best kernel of this JVM. */
	public MatrixProduct() {
		this(TileKernel.BEST);
	}

	MatrixProduct(TileKernel kernel) {
		this.kernel = kernel;
		tile = new Tile(DEPTH * kernel.wide());
		edge = new double[TileKernel.MOST_ROWS * kernel.wide()];
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
		sum(m, n, inner, a, b, c, c);
	}

	/**
	 * Leaves a product: {@code c = a b}.
	 *
	 * @param m     rows of a and c
	 * @param n     columns of b and c
	 * @param inner columns of a, rows of b
	 * @param c     its columns must be neighbours
	 */
	public void set(int m, int n, int inner, View a, View b, View c) {
		if (zeros.length < n) {
			zeros = new double[n];
		}
		sum(m, n, inner, a, b, new View(zeros, 0, 0, 1), c);
	}

	/**
	 * Leaves a product with a row added to each of its rows: {@code c(i, j) = row(j) + (a b)(i, j)}.
	 *
	 * @param m      rows of a and c
	 * @param n      columns of b and c
	 * @param inner  columns of a, rows of b
	 * @param values where the row is, from {@code from} on
	 * @param c      its columns must be neighbours
	 */
	public void set(int m, int n, int inner, View a, View b, double[] values, int from, View c) {
		sum(m, n, inner, a, b, new View(values, from, 0, 1), c);
	}

	private void sum(int m, int n, int inner, View a, View b, View begin, View c) {
		if (c.column() != 1) {
			throw new IllegalArgumentException("the columns of the result must be neighbours");
		}
		if (inner == 0) {
			for (int i = 0; i < m; i++) {
				System.arraycopy(begin.values(), begin.from() + i * begin.row(), c.values(), c.from() + i * c.row(), n);
			}
		}
		for (int start = 0; start < inner; start += DEPTH) {
			Depth depth = new Depth(a, start, Math.min(DEPTH, inner - start), start == 0 ? begin : c);
			int left = n;
			while (left > 0) {
				int column = n - left;
				int width = Math.min(kernel.wide(), (left + kernel.narrow() - 1) / kernel.narrow() * kernel.narrow());
				int used = Math.min(width, left);
				pack(b, start, depth.length, column, used, width);
				int height = kernel.rows(width);
				for (int i = 0; i < m; i += height) {
					tile(depth, i, Math.min(height, m - i), c, column, used, width);
				}
				left -= used;
			}
		}
	}

	/**
	 * Some of the inner indices.
	 *
	 * @param a      the left matrix
	 * @param start  the first
	 * @param length how many
	 * @param begin  what the sums over them begin with
	 */
	private record Depth(View a, int start, int length, View begin) {
	}

	/** Copies columns of the right matrix side by side and fills up with zeros. */
	private void pack(View b, int start, int depth, int column, int used, int width) {
		double[] panel = tile.panel;
		if (used == width && b.column() == 1) {
			kernel.pack(b.values(), b.from() + start * b.row() + column, b.row(), depth, panel, width);
			return;
		}
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

	private void tile(Depth depth, int first, int height, View c, int column, int used, int width) {
		View a = depth.a;
		View begin = depth.begin;
		int rows = kernel.rows(width);
		tile.inner = depth.length;
		tile.a = a.values();
		tile.step = a.column();
		for (int r = 0; r < rows; r++) {
			// Rows beyond the last repeat it; what they give is dropped.
			tile.rows[r] = a.from() + (first + Math.min(r, height - 1)) * a.row() + depth.start * a.column();
		}
		int from = begin.from() + first * begin.row() + column;
		int to = c.from() + first * c.row() + column;
		if (height == rows && used == width) {
			begin(begin.values(), from, begin.row());
			end(c.values(), to, c.row());
			kernel.add(tile, width);
			return;
		}
		for (int r = 0; r < height; r++) {
			System.arraycopy(begin.values(), from + r * begin.row(), edge, r * width, used);
		}
		begin(edge, 0, width);
		end(edge, 0, width);
		kernel.add(tile, width);
		for (int r = 0; r < height; r++) {
			System.arraycopy(edge, r * width, c.values(), to + r * c.row(), used);
		}
	}

	private void begin(double[] values, int from, int row) {
		tile.begin = values;
		tile.beginAt = from;
		tile.beginRow = row;
	}

	private void end(double[] values, int from, int row) {
		tile.c = values;
		tile.at = from;
		tile.row = row;
	}
}
