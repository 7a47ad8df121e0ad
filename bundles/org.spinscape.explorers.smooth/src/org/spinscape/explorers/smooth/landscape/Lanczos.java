// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.smooth.landscape;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.Vectors;

/**
 * The spectrum of a Hessian too large to be written down, by the method of Lanczos with full reorthogonalisation: the
 * extreme eigenvalues, and the density of all as a Gauss quadrature seen from a random vector (G. H. Golub, J. H. Welsch,
 * Math. Comp. 23, 221, 1969). Averaged over random vectors the quadrature is unbiased in its moments.
 *
 * @param nodes     eigenvalues of the tridiagonal matrix, rising; the first and the last converge to the extreme ones
 * @param weights   share of the spectrum that each stands for; they add up to 1
 * @param residuals bound of the distance of each node to an eigenvalue of the Hessian
 */
record Lanczos(double[] nodes, double[] weights, double[] residuals) {

	/** Below this what remains of a vector is rounding, and the space is exhausted. */
	private static final double EXHAUSTED = 1e-10;

	/** @param point the point that the landscape has evaluated last */
	static Lanczos of(SmoothLandscape landscape, double[] point, int steps, RandomStream random) {
		int most = Math.min(steps, landscape.dimension());
		double[][] basis = new double[most][];
		double[] diagonal = new double[most];
		double[] beside = new double[most];
		double[] next = landscape.randomDirection(point, random);
		int size = 0;
		while (size < most) {
			basis[size] = next;
			double[] image = new double[point.length];
			landscape.hessian(point, next, image);
			diagonal[size] = Vectors.dot(next, image);
			for (int pass = 0; pass < 2; pass++) { // twice is enough
				for (int k = 0; k <= size; k++) {
					Vectors.add(image, -Vectors.dot(basis[k], image), basis[k]);
				}
			}
			double rest = Vectors.norm(image);
			beside[size] = rest;
			size++;
			if (rest < EXHAUSTED) {
				break;
			}
			Vectors.scale(image, 1 / rest);
			next = image;
		}
		return quadrature(diagonal, beside, size);
	}

	private static Lanczos quadrature(double[] diagonal, double[] beside, int size) {
		double[][] matrix = new double[size][size];
		for (int i = 0; i < size; i++) {
			matrix[i][i] = diagonal[i];
			if (i + 1 < size) {
				matrix[i][i + 1] = beside[i];
				matrix[i + 1][i] = beside[i];
			}
		}
		EigenDecompositionSymmetric solution = new EigenDecompositionSymmetric(new Array2DRowRealMatrix(matrix, false));
		double[] nodes = new double[size];
		double[] weights = new double[size];
		double[] residuals = new double[size];
		for (int k = 0; k < size; k++) {
			int from = size - 1 - k; // the solver sorts downwards
			nodes[k] = solution.getEigenvalues()[from];
			double first = solution.getEigenvector(from).getEntry(0);
			weights[k] = first * first;
			residuals[k] = beside[size - 1] * Math.abs(solution.getEigenvector(from).getEntry(size - 1));
		}
		return new Lanczos(nodes, weights, residuals);
	}
}
