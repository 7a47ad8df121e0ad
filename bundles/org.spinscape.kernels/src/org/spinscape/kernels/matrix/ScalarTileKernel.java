// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.matrix;

import org.spinscape.kernels.choice.KernelChoice;

/** Plain loops: the oracle of {@link VectorTileKernel}. */
final class ScalarTileKernel implements TileKernel {

	@Override
	public int wide() {
		return 6;
	}

	@Override
	public int narrow() {
		return 2;
	}

	@Override
	public int rows(int width) {
		return MOST_ROWS;
	}

	@Override
	public String description() {
		return KernelChoice.plain();
	}

	@Override
	public void pack(double[] values, int at, int row, int depth, double[] panel, int width) {
		for (int p = 0; p < depth; p++) {
			System.arraycopy(values, at + p * row, panel, p * width, width);
		}
	}

	@Override
	public void add(Tile tile, int width) {
		double[] c = tile.c;
		for (int r = 0; r < MOST_ROWS; r++) {
			int row = tile.at + r * tile.row;
			System.arraycopy(tile.begin, tile.beginAt + r * tile.beginRow, c, row, width);
			for (int p = 0; p < tile.inner; p++) {
				double factor = tile.a[tile.rows[r] + p * tile.step];
				for (int j = 0; j < width; j++) {
					c[row + j] = Math.fma(factor, tile.panel[p * width + j], c[row + j]);
				}
			}
		}
	}
}
