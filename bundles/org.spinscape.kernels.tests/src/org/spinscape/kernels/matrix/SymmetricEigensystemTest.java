// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.matrix;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinscape.core.random.SplitMix64;

/** Matrices taken apart: by hand, by a known spectrum, and by what vectors and values must do. */
class SymmetricEigensystemTest {

	private static double[] sorted(SymmetricEigensystem system) {
		double[] values = system.values().clone();
		Arrays.sort(values);
		return values;
	}

	/** Each vector is multiplied with its value, and all are orthonormal; the matrix stays as it was. */
	private static SymmetricEigensystem decomposed(double[][] matrix) {
		int n = matrix.length;
		double[][] before = new double[n][];
		double size = 0;
		for (int i = 0; i < n; i++) {
			before[i] = matrix[i].clone();
			size = Math.max(size, Arrays.stream(matrix[i]).map(Math::abs).sum());
		}
		SymmetricEigensystem system = new SymmetricEigensystem(n);
		system.decompose(matrix);
		for (int k = 0; k < n; k++) {
			double[] vector = system.vector(k);
			for (int i = 0; i < n; i++) {
				double product = 0;
				for (int j = 0; j < n; j++) {
					product += matrix[i][j] * vector[j];
				}
				assertEquals(system.values()[k] * vector[i], product, 1e-13 * n * Math.max(1, size));
			}
			for (int other = 0; other <= k; other++) {
				double dot = 0;
				for (int i = 0; i < n; i++) {
					dot += vector[i] * system.vector(other)[i];
				}
				assertEquals(other == k ? 1 : 0, dot, 1e-13 * n);
			}
			assertArrayEquals(before[k], matrix[k]);
		}
		assertEquals(Arrays.stream(system.values()).max().orElseThrow(), system.largest());
		return system;
	}

	@Test
	void smallMatricesByHand() {
		assertArrayEquals(new double[] { 7 }, sorted(decomposed(new double[][] { { 7 } })));
		assertArrayEquals(new double[] { 1, 3 }, sorted(decomposed(new double[][] { { 2, 1 }, { 1, 2 } })), 1e-15);
		assertArrayEquals(new double[] { -5, 5 }, sorted(decomposed(new double[][] { { 3, 4 }, { 4, -3 } })), 1e-14);
		// 2, and those of the upper block.
		assertArrayEquals(new double[] { -1, 1, 2 },
				sorted(decomposed(new double[][] { { 0, 1, 0 }, { 1, 0, 0 }, { 0, 0, 2 } })), 1e-15);
		// All ones: n, and 0 otherwise.
		assertArrayEquals(new double[] { 0, 0, 0, 4 }, sorted(decomposed(new double[][] { { 1, 1, 1, 1 }, { 1, 1, 1, 1 },
				{ 1, 1, 1, 1 }, { 1, 1, 1, 1 } })), 1e-14);
		assertArrayEquals(new double[3], sorted(decomposed(new double[3][3])));
	}

	/** A path of n sites: 2 cos(k pi / (n + 1)). */
	@ParameterizedTest
	@ValueSource(ints = { 2, 5, 12 })
	void aPathHasCosines(int n) {
		double[][] path = new double[n][n];
		double[] cosines = new double[n];
		for (int i = 0; i < n; i++) {
			cosines[i] = 2 * Math.cos((n - i) * Math.PI / (n + 1));
			if (i > 0) {
				path[i][i - 1] = 1;
				path[i - 1][i] = 1;
			}
		}
		assertArrayEquals(cosines, sorted(decomposed(path)), 1e-14);
	}

	/** Trace and sum of squares of a random matrix are those of its values; memory is used again. */
	@ParameterizedTest
	@ValueSource(ints = { 3, 7, 20 })
	void randomMatricesKeepTheirInvariants(int n) {
		SplitMix64 random = new SplitMix64(n);
		SymmetricEigensystem again = new SymmetricEigensystem(n);
		for (double scale : new double[] { 1, 1e-8, 1e8 }) {
			double[][] matrix = new double[n][n];
			double trace = 0;
			double squares = 0;
			for (int i = 0; i < n; i++) {
				for (int j = 0; j <= i; j++) {
					matrix[i][j] = matrix[j][i] = scale * random.nextGaussian();
					squares += (i == j ? 1 : 2) * matrix[i][j] * matrix[i][j];
				}
				trace += matrix[i][i];
			}
			double[] values = sorted(decomposed(matrix));
			assertEquals(trace, Arrays.stream(values).sum(), 1e-12 * scale * n);
			assertEquals(1, Arrays.stream(values).map(value -> value * value).sum() / squares, 1e-13);
			again.decompose(matrix);
			assertArrayEquals(values, sorted(again), "nothing is left of the matrix before");
		}
	}
}
