// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.polynomial;

import java.util.Arrays;

/** Plain loops: the oracle of {@link VectorCubicKernel}. */
final class ScalarCubicKernel implements CubicKernel {

	@Override
	public void rows(float[] slab, int from, int length, int first, int k, float[] x, float[] gradient, float[] sums,
			float[] sumsOfK) {
		float[] dots = new float[LANES];
		for (int row = 0; row < ROWS; row++) {
			int j = first + row;
			int start = from + row * length;
			float product = x[j] * x[k];
			Arrays.fill(dots, 0);
			for (int i = 0; i < length; i++) {
				dots[i % LANES] = Math.fma(slab[start + i], x[i], dots[i % LANES]);
				gradient[i] = Math.fma(slab[start + i], product, gradient[i]);
			}
			for (int lane = 0; lane < LANES; lane++) {
				sums[j * LANES + lane] = Math.fma(dots[lane], x[k], sums[j * LANES + lane]);
				sumsOfK[lane] = Math.fma(dots[lane], x[j], sumsOfK[lane]);
			}
		}
	}
}
