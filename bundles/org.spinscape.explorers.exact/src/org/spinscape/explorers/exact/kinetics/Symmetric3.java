// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.kinetics;

/** Eigenvectors of a symmetric matrix of a few rows, by Jacobi's rotations. */
final class Symmetric3 {

	private static final int SWEEPS = 30;

	private final double[][] matrix;
	private final double[][] vectors;

	/** @param matrix symmetric; destroyed */
	Symmetric3(double[][] matrix) {
		this.matrix = matrix;
		vectors = new double[matrix.length][matrix.length];
		for (int i = 0; i < matrix.length; i++) {
			vectors[i][i] = 1;
		}
		for (int sweep = 0; sweep < SWEEPS; sweep++) {
			for (int p = 0; p < matrix.length; p++) {
				for (int q = p + 1; q < matrix.length; q++) {
					rotate(p, q);
				}
			}
		}
	}

	private void rotate(int p, int q) {
		if (matrix[p][q] == 0) {
			return;
		}
		double theta = (matrix[q][q] - matrix[p][p]) / (2 * matrix[p][q]);
		double t = Math.copySign(1, theta) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
		double c = 1 / Math.sqrt(t * t + 1);
		double s = t * c;
		for (int k = 0; k < matrix.length; k++) {
			double kp = matrix[k][p];
			double kq = matrix[k][q];
			matrix[k][p] = c * kp - s * kq;
			matrix[k][q] = s * kp + c * kq;
		}
		for (int k = 0; k < matrix.length; k++) {
			double pk = matrix[p][k];
			double qk = matrix[q][k];
			matrix[p][k] = c * pk - s * qk;
			matrix[q][k] = s * pk + c * qk;
			double vp = vectors[k][p];
			double vq = vectors[k][q];
			vectors[k][p] = c * vp - s * vq;
			vectors[k][q] = s * vp + c * vq;
		}
	}

	/** The eigenvector of the smallest (sign 1) or largest (-1) eigenvalue. */
	double[] extreme(int sign) {
		int best = 0;
		for (int i = 1; i < matrix.length; i++) {
			best = sign * matrix[i][i] < sign * matrix[best][best] ? i : best;
		}
		double[] vector = new double[matrix.length];
		for (int i = 0; i < vector.length; i++) {
			vector[i] = vectors[i][best];
		}
		return vector;
	}
}
