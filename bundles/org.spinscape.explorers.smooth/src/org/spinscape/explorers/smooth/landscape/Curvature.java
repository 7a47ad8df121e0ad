// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.smooth.landscape;

import java.util.Arrays;
import java.util.Comparator;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.RealMatrix;
import org.spinscape.core.space.TangentFrame;

/**
 * The eigenvalues of the Hessian along the space of states, as many as it has dimensions, and its eigenvectors.
 */
public final class Curvature {

	/** Memory: the matrix, its copy in the solver, and the eigenvectors. */
	static final long BYTES_PER_ENTRY = 4 * Double.BYTES;

	/** Relative to the largest: differences of gradients have about ten digits. */
	private static final double ROUNDING = 1e-8;

	private final double[] values;
	private final EigenDecompositionSymmetric solution;
	private final TangentFrame frame;
	/** Eigenvalues that are 0 by symmetry: those nearest to it. */
	private final int level;

	/** @param point the point that the landscape has evaluated last */
	public Curvature(SmoothLandscape landscape, double[] point) {
		int n = landscape.dimension();
		frame = landscape.frame(point);
		level = landscape.levelDirections(point);
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
		RealMatrix symmetric = new Array2DRowRealMatrix(matrix, false);
		for (int i = 0; i < n; i++) {
			for (int j = 0; j < i; j++) { // rounding aside they are equal; the solver insists
				double mean = (matrix[i][j] + matrix[j][i]) / 2;
				matrix[i][j] = mean;
				matrix[j][i] = mean;
			}
		}
		solution = new EigenDecompositionSymmetric(symmetric);
		values = solution.getEigenvalues();
	}

	/** Eigenvalues in units of energy, from the largest to the smallest. */
	double[] eigenvalues() {
		return values.clone();
	}

	/**
	 * Number of negative eigenvalues, those left aside that are zero but for rounding, or by a symmetry of the model: where
	 * the gradient has not quite vanished, these are as far from zero as it is.
	 */
	public int index() {
		double flat = flat(values);
		int index = 0;
		for (double value : isolated()) {
			index += value < -flat ? 1 : 0;
		}
		return index;
	}

	/** Eigenvalues by rising absolute value, without those that symmetries make 0. */
	private double[] isolated() {
		return Arrays.stream(values).boxed().sorted(Comparator.comparingDouble(Math::abs)).skip(level)
				.mapToDouble(Double::doubleValue).toArray();
	}

	/** Below this the absolute value of an eigenvalue is rounding. */
	static double flat(double[] eigenvalues) {
		double largest = 0;
		for (double value : eigenvalues) {
			largest = Math.max(largest, Math.abs(value));
		}
		return ROUNDING * largest;
	}

	/** The eigenvalue nearest to zero, by absolute value, of those that are not 0 by symmetry; NaN if all are. */
	public double softest() {
		double[] rest = isolated();
		return rest.length == 0 ? Double.NaN : Math.abs(rest[0]);
	}

	/** {@code (H^2 + damping)^-1 H g}: the step of Levenberg and Marquardt towards a zero of the gradient, reversed. */
	double[] newton(double[] gradient, double damping) {
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
}
