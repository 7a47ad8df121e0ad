// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.graph.branch;

import java.util.Arrays;

import org.spinscape.kernels.matrix.SymmetricEigensystem;

/**
 * The dual of the semidefinite relaxation with some triangle inequalities, smoothed by a penalty on the distance from states:
 * {@code f(y, z) = sum y - sum z - |M+|^2 / (2 a) - a n^2 / 2} with {@code M = diag(y) + sum_t z_t A_t - C}, M+ its positive
 * part and {@code C_ij = -J_ij / 2}; its gradient needs one eigensystem (J. Malick, F. Roupin, Math. Program. 140, 99
 * (2013)). At any point, whatever the penalty, {@code sum y - sum z - n lambda} is a lower bound of the energy, lambda the largest
 * eigenvalue of M or 0: a matrix {@code X = s s'} has the trace n.
 */
final class RelaxedDual implements ProjectedQuasiNewton.Function {

	/** What rounding may do to an eigenvalue, relative to the largest; of the order of n times the last place. */
	private static final double ROUNDING = 1e-13;

	private final double[][] couplings;
	private final int n;
	private final SymmetricEigensystem eigen;
	private final double[][] matrix;
	private final double[][] x;
	private Triangles triangles;
	private double penalty;
	private double bound = Double.NEGATIVE_INFINITY;

	RelaxedDual(double[][] couplings, Triangles triangles, double penalty) {
		this.couplings = couplings;
		n = couplings.length;
		eigen = new SymmetricEigensystem(n);
		matrix = new double[n][n];
		x = new double[n][n];
		this.triangles = triangles;
		this.penalty = penalty;
	}

	/** Goes on with other inequalities and another penalty. */
	void change(Triangles inequalities, double newPenalty) {
		triangles = inequalities;
		penalty = newPenalty;
	}

	/** The best lower bound of all points so far, in J, the constant of the energy left out. */
	double bound() {
		return bound;
	}

	/** The relaxed X at the last point, symmetric; its diagonal is 1 where the point is the best. Shared: read only. */
	double[][] x() {
		return x;
	}

	/** The eigensystem of the last point: vectors of positive values span X. */
	SymmetricEigensystem eigen() {
		return eigen;
	}

	@Override
	public double at(double[] point, double[] gradient) {
		double linear = fill(point);
		eigen.decompose(matrix);
		double[] values = eigen.values();
		double square = 0;
		for (double value : values) {
			square += value > 0 ? value * value : 0;
		}
		raise(linear);
		project(values);
		for (int i = 0; i < n; i++) {
			gradient[i] = x[i][i] - 1;
		}
		for (int t = 0; t < triangles.size(); t++) {
			gradient[n + t] = triangles.slack(t, x);
		}
		return square / (2 * penalty) + penalty * n * n / 2 - linear;
	}

	/**
	 * Tries to prove that no state is lower than this one, by the multipliers of a point where they belong to inequalities
	 * that are tight at the state, and by the diagonal that makes the state an eigenvector: then the linear part is the
	 * energy itself, and only the other eigenvalues must not be above 0.
	 */
	void certify(double[] point, int[] signs) {
		double[] tight = point.clone();
		for (int t = 0; t < triangles.size(); t++) {
			if (triangles.slack(t, signs) > 0) {
				tight[n + t] = 0;
			}
		}
		fill(tight);
		for (int i = 0; i < n; i++) {
			double field = 0;
			for (int j = 0; j < n; j++) {
				field += j == i ? 0 : matrix[i][j] * signs[j];
			}
			tight[i] = -field * signs[i];
		}
		double linear = fill(tight);
		eigen.decompose(matrix);
		raise(linear);
	}

	private void raise(double linear) {
		double largest = 0;
		double scale = 0;
		for (double value : eigen.values()) {
			largest = Math.max(largest, value);
			scale = Math.max(scale, Math.abs(value));
		}
		bound = Math.max(bound, linear - n * (largest + n * ROUNDING * scale));
	}

	/** Fills M. @return sum y - sum z */
	private double fill(double[] point) {
		double linear = 0;
		for (int i = 0; i < n; i++) {
			double[] row = matrix[i];
			double[] bonds = couplings[i];
			for (int j = 0; j < n; j++) {
				row[j] = bonds[j] / 2;
			}
			row[i] = point[i];
			linear += point[i];
		}
		for (int t = 0; t < triangles.size(); t++) {
			double z = point[n + t];
			if (z != 0) {
				linear -= z;
				double u = triangles.u(t);
				double v = triangles.v(t);
				int i = triangles.i(t);
				int j = triangles.j(t);
				int k = triangles.k(t);
				matrix[i][j] += z * u / 2;
				matrix[i][k] += z * v / 2;
				matrix[j][k] += z * u * v / 2;
			}
		}
		for (int i = 0; i < n; i++) {
			for (int j = 0; j < i; j++) {
				matrix[i][j] = matrix[j][i];
			}
		}
		return linear;
	}

	private void project(double[] values) {
		for (double[] row : x) {
			Arrays.fill(row, 0);
		}
		for (int k = 0; k < n; k++) {
			if (values[k] > 0) {
				double[] vector = eigen.vector(k);
				double weight = values[k] / penalty;
				for (int i = 0; i < n; i++) {
					double[] row = x[i];
					double factor = weight * vector[i];
					for (int j = 0; j <= i; j++) {
						row[j] += factor * vector[j];
					}
				}
			}
		}
		for (int i = 0; i < n; i++) {
			for (int j = 0; j < i; j++) {
				x[j][i] = x[i][j];
			}
		}
	}
}
