// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.smooth.landscape;

import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.spinscape.core.random.RandomStream;

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

	/** @param point the point that the landscape has evaluated last */
	static Lanczos of(SmoothLandscape landscape, double[] point, int steps, RandomStream random) {
		Krylov space = Krylov.of(landscape, point, landscape.randomDirection(point, random), steps);
		int size = space.size();
		double[] beside = space.beside();
		EigenDecompositionSymmetric solution = new EigenDecompositionSymmetric(space.matrix());
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
