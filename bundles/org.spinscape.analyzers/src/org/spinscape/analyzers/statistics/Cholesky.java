// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.statistics;

/** Linear equations with a symmetric, positive definite matrix. */
public final class Cholesky {

	private Cholesky() {
	}

	/**
	 * Solves a x = b.
	 *
	 * @param a the lower triangle of the matrix; it is overwritten
	 * @param b the right side
	 * @return x, or null if the matrix is not positive definite
	 */
	public static double[] solve(double[][] a, double[] b) {
		int n = b.length;
		for (int i = 0; i < n; i++) {
			for (int j = 0; j <= i; j++) {
				double sum = a[i][j];
				for (int k = 0; k < j; k++) {
					sum -= a[i][k] * a[j][k];
				}
				if (i == j && !(sum > 0)) {
					return null;
				}
				a[i][j] = i == j ? Math.sqrt(sum) : sum / a[j][j];
			}
		}
		double[] x = b.clone();
		for (int i = 0; i < n; i++) {
			for (int k = 0; k < i; k++) {
				x[i] -= a[i][k] * x[k];
			}
			x[i] /= a[i][i];
		}
		for (int i = n - 1; i >= 0; i--) {
			for (int k = i + 1; k < n; k++) {
				x[i] -= a[k][i] * x[k];
			}
			x[i] /= a[i][i];
		}
		return x;
	}
}
