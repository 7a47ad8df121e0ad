// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.matrix;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.kernels.matrix.MatrixProduct.View;

/** Products against their definition on sizes around those of tiles, and the plain kernel to the bit. */
class MatrixProductTest {

	private static double[] random(int length, long seed) {
		RandomStream random = new SplitMix64(seed);
		double[] values = new double[length];
		for (int i = 0; i < length; i++) {
			values[i] = random.nextGaussian();
		}
		return values;
	}

	@ParameterizedTest
	@CsvSource({ "1, 1, 1", "1, 10, 3", "2, 3, 300", "3, 12, 5", "4, 24, 256", "5, 25, 257", "7, 11, 13", "8, 4, 1",
			"9, 36, 100", "100, 10, 8", "13, 49, 513", "4, 23, 2" })
	void productsAreThoseOfTheDefinition(int m, int n, int inner) {
		double[] a = random(m * inner, 1);
		double[] b = random(inner * n, 2);
		double[] start = random(m * n, 3);
		double[] expected = start.clone();
		for (int i = 0; i < m; i++) {
			for (int j = 0; j < n; j++) {
				for (int p = 0; p < inner; p++) {
					expected[i * n + j] += a[i * inner + p] * b[p * n + j];
				}
			}
		}
		double[] found = start.clone();
		new MatrixProduct().add(m, n, inner, View.rows(a, 0, inner), View.rows(b, 0, n), View.rows(found, 0, n));
		assertArrayEquals(expected, found, 1e-13 * inner);
		double[] plain = start.clone();
		new MatrixProduct(new ScalarTileKernel()).add(m, n, inner, View.rows(a, 0, inner), View.rows(b, 0, n),
				View.rows(plain, 0, n));
		assertArrayEquals(plain, found);
		double[] turned = start.clone();
		// The same matrices, stored the other way round.
		new MatrixProduct().add(m, n, inner, View.rows(transposed(a, m, inner), 0, m).transposed(),
				View.rows(transposed(b, inner, n), 0, inner).transposed(), View.rows(turned, 0, n));
		assertArrayEquals(found, turned);
	}

	/** What is set is what would be added to zeros, or to equal rows; an empty sum too. */
	@ParameterizedTest
	@CsvSource({ "1, 1, 1", "100, 10, 8", "13, 49, 513", "9, 16, 100", "17, 7, 3", "5, 30, 0" })
	void setIsAddedToAStart(int m, int n, int inner) {
		View a = View.rows(random(m * inner, 1), 0, inner);
		View b = View.rows(random(inner * n, 2), 0, n);
		double[] row = random(n + 3, 3);
		double[] zero = new double[m * n];
		double[] equal = new double[m * n];
		for (int i = 0; i < m; i++) {
			System.arraycopy(row, 3, equal, i * n, n);
		}
		double[] found = random(m * n, 4);
		MatrixProduct product = new MatrixProduct();
		product.add(m, n, inner, a, b, View.rows(zero, 0, n));
		product.set(m, n, inner, a, b, View.rows(found, 0, n));
		assertArrayEquals(zero, found);
		product.add(m, n, inner, a, b, View.rows(equal, 0, n));
		product.set(m, n, inner, a, b, row, 3, View.rows(found, 0, n));
		assertArrayEquals(equal, found);
		new MatrixProduct(new ScalarTileKernel()).set(m, n, inner, a, b, row, 3, View.rows(found, 0, n));
		assertArrayEquals(equal, found);
	}

	private static double[] transposed(double[] matrix, int rows, int columns) {
		double[] turned = new double[matrix.length];
		for (int i = 0; i < rows; i++) {
			for (int j = 0; j < columns; j++) {
				turned[j * rows + i] = matrix[i * columns + j];
			}
		}
		return turned;
	}

	@Test
	void anElementDoesNotDependOnTheRestOfTheMatrix() {
		double[] a = random(17 * 40, 4);
		double[] b = random(40 * 29, 5);
		double[] whole = new double[17 * 29];
		new MatrixProduct().add(17, 29, 40, View.rows(a, 0, 40), View.rows(b, 0, 29), View.rows(whole, 0, 29));
		double[] one = new double[1];
		new MatrixProduct().add(1, 1, 40, View.rows(a, 16 * 40, 40), new View(b, 28, 29, 1), View.rows(one, 0, 1));
		assertEquals(whole[16 * 29 + 28], one[0]);
	}

	@Test
	void nothingBesideTheResultIsTouched() {
		double[] a = random(6, 6);
		double[] c = new double[30];
		new MatrixProduct().add(2, 3, 3, View.rows(a, 0, 3), View.rows(random(9, 7), 0, 3), new View(c, 7, 10, 1));
		for (int i = 0; i < c.length; i++) {
			boolean inside = i >= 7 && i < 10 || i >= 17 && i < 20;
			assertEquals(inside, c[i] != 0, "element " + i);
		}
	}

	@Test
	void theResultMustLieInRows() {
		double[] one = new double[4];
		assertThrows(IllegalArgumentException.class, () -> new MatrixProduct().add(2, 2, 2, View.rows(one, 0, 2),
				View.rows(one, 0, 2), View.rows(one, 0, 2).transposed()));
	}
}
