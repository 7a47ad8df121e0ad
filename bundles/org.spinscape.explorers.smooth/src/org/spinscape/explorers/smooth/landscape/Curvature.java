// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.smooth.landscape;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.spinscape.core.space.TangentFrame;

/**
 * The eigenvalues of the Hessian along the space of states, as many as it has dimensions, and its eigenvectors.
 */
public final class Curvature implements LocalCurvature {

	/** Memory: the matrix, its copy in the solver, and the eigenvectors. */
	static final long BYTES_PER_ENTRY = 4 * Double.BYTES;

	private final double[] values;
	private final EigenDecompositionSymmetric solution;
	private final TangentFrame frame;
	/** Eigenvalues that are 0 by symmetry: those nearest to it. */
	private final int level;

	/** @param point the point that the landscape has evaluated last */
	public Curvature(SmoothLandscape landscape, double[] point) {
		frame = landscape.frame(point);
		level = landscape.levelDirections(point);
		double[][] matrix = matrix(landscape, frame, point);
		solution = new EigenDecompositionSymmetric(new Array2DRowRealMatrix(matrix, false));
		values = solution.getEigenvalues();
	}

	/** The Hessian in coordinates of the tangent space. @param point the point that the landscape has evaluated last */
	static double[][] matrix(SmoothLandscape landscape, TangentFrame frame, double[] point) {
		int n = landscape.dimension();
		double[][] matrix = new double[n][n];
		double[] axis = new double[n];
		double[] tangent = new double[point.length];
		double[] image = new double[point.length];
		for (int k = 0; k < n; k++) {
			axis[k] = 1;
			frame.vector(axis, tangent);
			axis[k] = 0;
			landscape.hessian(point, tangent, image);
			frame.coordinates(image, matrix[k]);
		}
		for (int i = 0; i < n; i++) {
			for (int j = 0; j < i; j++) { // rounding aside they are equal; the solver insists
				double mean = (matrix[i][j] + matrix[j][i]) / 2;
				matrix[i][j] = mean;
				matrix[j][i] = mean;
			}
		}
		return matrix;
	}

	/** Eigenvalues in units of energy, from the largest to the smallest. */
	double[] eigenvalues() {
		return values.clone();
	}

	@Override
	public int index() {
		return EigenvalueSigns.index(values, level);
	}

	@Override
	public double softest() {
		return EigenvalueSigns.softest(values, level);
	}

	@Override
	public double[] newton(double[] gradient, double damping) {
		double[] seen = new double[values.length];
		frame.coordinates(gradient, seen);
		double[] step = new double[values.length];
		for (int k = 0; k < values.length; k++) {
			double[] vector = solution.getEigenvector(k).toArray();
			double along = 0;
			for (int i = 0; i < vector.length; i++) {
				along += vector[i] * seen[i];
			}
			double factor = along * values[k] / (values[k] * values[k] + damping);
			for (int i = 0; i < vector.length; i++) {
				step[i] += factor * vector[i];
			}
		}
		double[] tangent = new double[gradient.length];
		frame.vector(step, tangent);
		return tangent;
	}

	/**
	 * A step uphill along the lowest eigenvectors and downhill along all others. With g the part of the gradient along an
	 * eigenvector of eigenvalue v it has the length {@code 2 |g| / (|v| (1 + sqrt(1 + 4 g^2 / (v^2 l^2))))}, which is
	 * Newton's where the gradient is small, and at most {@code l}.
	 *
	 * @param climbed number of eigenvectors to go up along
	 * @param longest l, the longest step along an eigenvector
	 */
	double[] climb(double[] gradient, int climbed, double longest) {
		double[] seen = new double[values.length];
		frame.coordinates(gradient, seen);
		double[] step = new double[values.length];
		for (int k = 0; k < values.length; k++) {
			double[] vector = solution.getEigenvector(k).toArray();
			double along = 0;
			for (int i = 0; i < vector.length; i++) {
				along += vector[i] * seen[i];
			}
			double size = Math.abs(values[k]);
			double length = 2 * along / (size + Math.sqrt(size * size + 4 * along * along / (longest * longest)));
			boolean up = k >= values.length - climbed; // eigenvalues fall
			double factor = Double.isFinite(length) ? up ? length : -length : 0;
			for (int i = 0; i < vector.length; i++) {
				step[i] += factor * vector[i];
			}
		}
		double[] tangent = new double[gradient.length];
		frame.vector(step, tangent);
		return tangent;
	}
}
