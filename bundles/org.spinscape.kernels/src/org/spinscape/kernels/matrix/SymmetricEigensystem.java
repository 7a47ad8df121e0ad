// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.matrix;

import java.util.Arrays;

/**
 * Eigenvalues and eigenvectors of symmetric matrices of one size, again and again in the same memory: reflections make the
 * matrix tridiagonal (A. S. Householder, J. ACM 5, 339, 1958), and rotations with implicit shifts make that diagonal
 * (J. G. F. Francis, Comput. J. 4, 265 and 332, 1961). Values are good to some units in the last place of the largest. The same
 * bits on every machine. For one thread at a time.
 */
public final class SymmetricEigensystem {

	/** Rotations for each value; in practice two or three do. */
	private static final int MOST_SWEEPS = 60;

	private final int n;
	private final double[][] work;
	private final double[] diagonal;
	/** Element k stands between diagonal elements k and k + 1. */
	private final double[] beside;
	/** Row k is eigenvector k. */
	private final double[][] vectors;
	/** Half the square of each mirror's normal, which stands in its row of {@link #work}; 0 for none. */
	private final double[] half;
	private final double[] along;

	/** @param n rows of the matrices, at least 1 */
	public SymmetricEigensystem(int n) {
		this.n = n;
		work = new double[n][n];
		diagonal = new double[n];
		beside = new double[n];
		vectors = new double[n][n];
		half = new double[n];
		along = new double[n];
	}

	/**
	 * Takes a matrix apart.
	 *
	 * @param matrix symmetric and finite; not changed
	 * @throws ArithmeticException if it does not come to an end, which finite numbers do not do
	 */
	public void decompose(double[][] matrix) {
		for (int i = 0; i < n; i++) {
			System.arraycopy(matrix[i], 0, work[i], 0, n);
		}
		for (int k = 0; k < n; k++) {
			diagonal[k] = work[k][k];
			beside[k] = k + 1 < n ? reflect(k) : 0;
		}
		gather();
		diagonalise();
	}

	/** The eigenvalues, in no order. Shared: read only, until the next matrix. */
	public double[] values() {
		return diagonal;
	}

	/** The eigenvector of value k, of length 1. Shared: read only, until the next matrix. */
	public double[] vector(int k) {
		return vectors[k];
	}

	/** The largest eigenvalue. */
	public double largest() {
		return Arrays.stream(diagonal).max().orElseThrow();
	}

	/** Clears row k behind its element k + 1, and keeps the normal of the mirror in that row. @return element k + 1 */
	private double reflect(int k) {
		double[] normal = work[k];
		double square = 0;
		for (int i = k + 2; i < n; i++) {
			square += normal[i] * normal[i];
		}
		double first = normal[k + 1];
		half[k] = 0;
		if (square == 0) {
			return first;
		}
		double length = Math.sqrt(square + first * first);
		normal[k + 1] += first < 0 ? -length : length;
		half[k] = (square + normal[k + 1] * normal[k + 1]) / 2;
		Arrays.fill(along, k + 1, n, 0);
		for (int i = k + 1; i < n; i++) { // by rows, so that the loop inside runs over memory in its order
			add(along, work[i], normal[i] / half[k], k + 1);
		}
		double common = 0;
		for (int i = k + 1; i < n; i++) {
			common += along[i] * normal[i];
		}
		add(along, normal, -common / (2 * half[k]), k + 1);
		for (int i = k + 1; i < n; i++) {
			double[] row = work[i];
			double v = normal[i];
			double p = along[i];
			for (int j = k + 1; j < n; j++) {
				row[j] -= v * along[j] + p * normal[j];
			}
		}
		return first < 0 ? length : -length;
	}

	private void add(double[] to, double[] what, double factor, int from) {
		for (int j = from; j < n; j++) {
			to[j] += factor * what[j];
		}
	}

	/** The product of all mirrors, as rows. */
	private void gather() {
		for (int i = 0; i < n; i++) {
			Arrays.fill(vectors[i], 0);
			vectors[i][i] = 1;
		}
		for (int k = n - 3; k >= 0; k--) {
			if (half[k] == 0) {
				continue;
			}
			double[] normal = work[k];
			for (int i = k + 1; i < n; i++) {
				double[] row = vectors[i];
				double product = 0;
				for (int j = k + 1; j < n; j++) {
					product += row[j] * normal[j];
				}
				add(row, normal, -product / half[k], k + 1);
			}
		}
	}

	private void diagonalise() {
		int sweeps = 0;
		for (int high = n - 1; high > 0;) {
			int low = high;
			while (low > 0 && !negligible(low - 1)) {
				low--;
			}
			if (low < high) {
				if (++sweeps > MOST_SWEEPS * n) {
					throw new ArithmeticException("the eigenvalues do not converge");
				}
				chase(low, high);
			} else {
				beside[--high] = 0;
			}
		}
	}

	private boolean negligible(int k) {
		return Math.abs(beside[k]) <= 0x1p-52 * (Math.abs(diagonal[k]) + Math.abs(diagonal[k + 1]))
				|| Math.abs(beside[k]) < Double.MIN_NORMAL;
	}

	/** One step with the shift of the lower corner, in the block from low to high. */
	private void chase(int low, int high) {
		double last = beside[high - 1];
		double difference = (diagonal[high - 1] - diagonal[high]) / 2;
		double root = Math.sqrt(difference * difference + last * last);
		double shift = diagonal[high] - last * last / (difference + (difference < 0 ? -root : root));
		double x = diagonal[low] - shift;
		double z = beside[low];
		for (int k = low; k < high; k++) {
			double length = Math.sqrt(x * x + z * z);
			double c = length == 0 ? 1 : x / length;
			double s = length == 0 ? 0 : z / length;
			if (k > low) {
				beside[k - 1] = length;
			}
			double one = diagonal[k];
			double two = diagonal[k + 1];
			double between = beside[k];
			double mixed = 2 * c * s * between;
			diagonal[k] = c * c * one + mixed + s * s * two;
			diagonal[k + 1] = s * s * one - mixed + c * c * two;
			beside[k] = c * s * (two - one) + (c * c - s * s) * between;
			if (k + 1 < high) {
				x = beside[k];
				z = s * beside[k + 1];
				beside[k + 1] *= c;
			}
			rotate(vectors[k], vectors[k + 1], c, s);
		}
	}

	private static void rotate(double[] one, double[] two, double c, double s) {
		for (int j = 0; j < one.length; j++) {
			double a = one[j];
			double b = two[j];
			one[j] = c * a + s * b;
			two[j] = c * b - s * a;
		}
	}
}
