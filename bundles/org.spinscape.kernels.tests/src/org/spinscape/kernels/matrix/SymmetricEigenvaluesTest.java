// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.matrix;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.SplitMix64;

/** Eigenvalues that can be written down, and the moments of those that cannot. */
class SymmetricEigenvaluesTest {

	/** The chain with 2 on and -1 beside the diagonal: 2 - 2 cos(k pi / (n + 1)). */
	@Test
	void theChainHasItsWaves() {
		int n = 50;
		double[][] chain = new double[n][n];
		double[] waves = new double[n];
		for (int i = 0; i < n; i++) {
			chain[i][i] = 2;
			waves[i] = 2 - 2 * Math.cos((i + 1) * Math.PI / (n + 1));
			if (i > 0) {
				chain[i][i - 1] = -1;
				chain[i - 1][i] = -1;
			}
		}
		assertArrayEquals(waves, SymmetricEigenvalues.of(chain), 1e-14);
	}

	/** All elements 1: one eigenvalue n, all others 0. */
	@Test
	void aMatrixOfRankOne() {
		double[][] ones = new double[9][9];
		for (double[] row : ones) {
			Arrays.fill(row, 1);
		}
		double[] values = SymmetricEigenvalues.of(ones);
		for (int i = 0; i < 8; i++) {
			assertEquals(0, values[i], 1e-14);
		}
		assertEquals(9, values[8], 1e-14);
	}

	/** Traces of the first three powers of a random matrix. */
	@Test
	void momentsAreTraces() {
		int n = 40;
		RandomStream random = new SplitMix64(3);
		double[][] matrix = new double[n][n];
		for (int i = 0; i < n; i++) {
			for (int j = 0; j <= i; j++) {
				matrix[i][j] = random.nextGaussian();
				matrix[j][i] = matrix[i][j];
			}
		}
		double first = 0;
		double second = 0;
		double third = 0;
		for (int i = 0; i < n; i++) {
			first += matrix[i][i];
			for (int j = 0; j < n; j++) {
				second += matrix[i][j] * matrix[j][i];
				for (int k = 0; k < n; k++) {
					third += matrix[i][j] * matrix[j][k] * matrix[k][i];
				}
			}
		}
		for (double value : SymmetricEigenvalues.of(matrix)) {
			first -= value;
			second -= value * value;
			third -= value * value * value;
		}
		assertEquals(0, first, 1e-11);
		assertEquals(0, second, 1e-10);
		assertEquals(0, third, 1e-8);
	}

	@Test
	void oneElementAndNone() {
		assertArrayEquals(new double[] { -3 }, SymmetricEigenvalues.of(new double[][] { { -3 } }), 1e-15);
		assertEquals(0, SymmetricEigenvalues.of(new double[0][0]).length);
		assertArrayEquals(new double[3], SymmetricEigenvalues.of(new double[3][3]));
	}
}
