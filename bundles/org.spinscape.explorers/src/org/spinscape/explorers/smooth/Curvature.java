// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.smooth;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.RealMatrix;

/**
 * The eigenvalues of the Hessian along the sphere, all N-1 of them, and its eigenvectors. The tangent space is
 * spanned by the columns of the Householder reflection that takes the last coordinate axis to the point.
 */
final class Curvature {

	/** Memory: the matrix, its copy in the solver, and the eigenvectors. */
	static final long BYTES_PER_ENTRY = 4 * Double.BYTES;

	private final double[] values;
	private final EigenDecompositionSymmetric solution;
	private final double[] mirror;

	/** @param point the point that the landscape has evaluated last */
	Curvature(SphereLandscape landscape, double[] point) {
		int n = point.length;
		mirror = mirror(point);
		double[][] matrix = new double[n - 1][n - 1];
		double[] image = new double[n];
		for (int k = 0; k < n - 1; k++) {
			landscape.hessian(point, axis(k), image);
			reflect(image);
			System.arraycopy(image, 0, matrix[k], 0, n - 1);
		}
		RealMatrix symmetric = new Array2DRowRealMatrix(matrix, false);
		for (int i = 0; i < n - 1; i++) {
			for (int j = 0; j < i; j++) { // rounding aside they are equal; the solver insists
				double mean = (matrix[i][j] + matrix[j][i]) / 2;
				matrix[i][j] = mean;
				matrix[j][i] = mean;
			}
		}
		solution = new EigenDecompositionSymmetric(symmetric);
		values = solution.getEigenvalues();
	}

	/** The unit vector u of the reflection 1 - 2uu' between the last axis and the direction of the point. */
	private static double[] mirror(double[] point) {
		double[] u = point.clone();
		Vectors.scale(u, 1 / Vectors.norm(u));
		u[u.length - 1] -= 1;
		double norm = Vectors.norm(u);
		if (norm > 0) {
			Vectors.scale(u, 1 / norm);
		}
		return u;
	}

	private void reflect(double[] vector) {
		Vectors.add(vector, -2 * Vectors.dot(mirror, vector), mirror);
	}

	private double[] axis(int k) {
		double[] axis = new double[mirror.length];
		axis[k] = 1;
		reflect(axis);
		return axis;
	}

	/** Eigenvalues in J, from the largest to the smallest. */
	double[] eigenvalues() {
		return values.clone();
	}

	/** Number of negative eigenvalues. */
	int index() {
		int index = 0;
		for (double value : values) {
			index += value < 0 ? 1 : 0;
		}
		return index;
	}

	/** The eigenvalue nearest to zero, by absolute value. */
	double softest() {
		double least = Double.POSITIVE_INFINITY;
		for (double value : values) {
			least = Math.min(least, Math.abs(value));
		}
		return least;
	}

	/** {@code (H^2 + damping)^-1 H g}: the step of Levenberg and Marquardt towards a zero of the gradient, reversed. */
	double[] newton(double[] gradient, double damping) {
		double[] reflected = gradient.clone();
		reflect(reflected);
		double[] step = new double[gradient.length];
		for (int k = 0; k < values.length; k++) {
			double[] vector = solution.getEigenvector(k).toArray();
			double along = 0;
			for (int i = 0; i < vector.length; i++) {
				along += vector[i] * reflected[i];
			}
			double factor = along * values[k] / (values[k] * values[k] + damping);
			for (int i = 0; i < vector.length; i++) {
				step[i] += factor * vector[i];
			}
		}
		reflect(step);
		return step;
	}

}
