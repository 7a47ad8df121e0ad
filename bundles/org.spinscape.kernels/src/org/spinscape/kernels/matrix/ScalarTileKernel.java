// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.matrix;

import org.spinscape.kernels.choice.KernelChoice;

/** Plain loops: the oracle of {@link VectorTileKernel}. */
final class ScalarTileKernel implements TileKernel {

	@Override
	public int wide() {
		return 8;
	}

	@Override
	public int narrow() {
		return 2;
	}

	@Override
	public String description() {
		return KernelChoice.plain();
	}

	@Override
	public void add(int inner, double[] a, int[] rows, int step, double[] panel, int width, double[] c, int from,
			int stride) {
		for (int r = 0; r < ROWS; r++) {
			int row = from + r * stride;
			for (int p = 0; p < inner; p++) {
				double factor = a[rows[r] + p * step];
				for (int j = 0; j < width; j++) {
					c[row + j] = Math.fma(factor, panel[p * width + j], c[row + j]);
				}
			}
		}
	}
}
