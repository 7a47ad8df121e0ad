// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.matrix;

import java.util.Arrays;

/**
 * Eigenvalues of a symmetric matrix without its eigenvectors: reflections make it tridiagonal (A. S. Householder, J. ACM 5,
 * 339, 1958), and bisection finds each value by counting those below (J. W. Givens, 1954). Each is good to some units in
 * the last place of the largest. The same bits on every machine.
 */
public final class SymmetricEigenvalues {

	private final double[] diagonal;
	/** Squares of the elements beside the diagonal; the first is 0. */
	private final double[] squares;
	private double bound;

	private SymmetricEigenvalues(double[][] matrix) {
		int n = matrix.length;
		diagonal = new double[n];
		squares = new double[n];
		double[] beside = new double[n];
		for (int k = 0; k < n; k++) {
			diagonal[k] = matrix[k][k];
			if (k + 1 < n) {
				beside[k + 1] = reflect(matrix, k);
			}
		}
		for (int k = 0; k < n; k++) {
			squares[k] = beside[k] * beside[k];
			bound = Math.max(bound, Math.abs(diagonal[k]) + Math.abs(beside[k])
					+ (k + 1 < n ? Math.abs(beside[k + 1]) : 0));
		}
	}

	/**
	 * All eigenvalues.
	 *
	 * @param matrix symmetric, finite; it is used as working space and holds nothing of use afterwards
	 * @return in rising order
	 */
	public static double[] of(double[][] matrix) {
		SymmetricEigenvalues problem = new SymmetricEigenvalues(matrix);
		double[] values = new double[matrix.length];
		problem.find(values, 0, values.length, -problem.bound, problem.bound);
		return values;
	}

	/** Clears column k below its second element by a reflection of both sides. @return the element beside the diagonal */
	private static double reflect(double[][] a, int k) {
		int n = a.length;
		double square = 0;
		for (int i = k + 2; i < n; i++) {
			square += a[k][i] * a[k][i];
		}
		double first = a[k][k + 1];
		if (square == 0) {
			return first;
		}
		double length = Math.sqrt(square + first * first);
		double[] v = new double[n];
		System.arraycopy(a[k], k + 1, v, k + 1, n - k - 1);
		v[k + 1] += first < 0 ? -length : length;
		double half = (square + v[k + 1] * v[k + 1]) / 2;
		double[] p = new double[n];
		double along = 0;
		for (int i = k + 1; i < n; i++) {
			double sum = 0;
			for (int j = k + 1; j < n; j++) {
				sum += a[i][j] * v[j];
			}
			p[i] = sum / half;
			along += p[i] * v[i];
		}
		for (int i = k + 1; i < n; i++) {
			p[i] -= along / (2 * half) * v[i];
		}
		for (int i = k + 1; i < n; i++) {
			double vi = v[i];
			double pi = p[i];
			double[] row = a[i];
			for (int j = k + 1; j < n; j++) {
				row[j] -= vi * p[j] + pi * v[j];
			}
		}
		return first < 0 ? length : -length;
	}

	/** Number of eigenvalues below x. */
	private int below(double x) {
		int count = 0;
		double pivot = 1;
		for (int i = 0; i < diagonal.length; i++) {
			pivot = diagonal[i] - x - squares[i] / pivot;
			if (pivot == 0) {
				pivot = -Double.MIN_NORMAL;
			}
			count += pivot < 0 ? 1 : 0;
		}
		return count;
	}

	/** Values number {@code from} to {@code to - 1}, which lie between low and high. */
	private void find(double[] values, int from, int to, double low, double high) {
		if (from == to) {
			return;
		}
		double middle = low + (high - low) / 2;
		if (high - low <= Math.ulp(bound) || middle <= low || middle >= high) {
			Arrays.fill(values, from, to, middle);
			return;
		}
		int split = Math.clamp(below(middle), from, to);
		find(values, from, split, low, middle);
		find(values, split, to, middle, high);
	}
}
