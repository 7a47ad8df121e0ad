// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.smooth.landscape;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.RealMatrix;
import org.spinscape.core.space.Vectors;

/**
 * An orthonormal basis of what a Hessian makes of a vector when it is applied again and again, by the recursion of Lanczos
 * with full reorthogonalisation; in it the Hessian is tridiagonal.
 *
 * @param basis    tangent vectors of length 1, as many as {@code size}
 * @param diagonal of the tridiagonal matrix
 * @param beside   its elements beside the diagonal; the last leads out of the basis
 * @param size     number of vectors
 */
record Krylov(double[][] basis, double[] diagonal, double[] beside, int size) {

	/** Below this what remains of a vector is rounding, and the space is exhausted. */
	private static final double EXHAUSTED = 1e-10;

	/**
	 * Builds it at the point that the landscape has evaluated last.
	 *
	 * @param first tangent vector of length 1; becomes part of the basis
	 * @param steps most vectors
	 */
	static Krylov of(SmoothLandscape landscape, double[] point, double[] first, int steps) {
		int most = Math.min(steps, landscape.dimension());
		double[][] basis = new double[most][];
		double[] diagonal = new double[most];
		double[] beside = new double[most];
		double[] next = first;
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
		return new Krylov(basis, diagonal, beside, size);
	}

	/** The Hessian within the basis. */
	RealMatrix matrix() {
		double[][] matrix = new double[size][size];
		for (int i = 0; i < size; i++) {
			matrix[i][i] = diagonal[i];
			if (i + 1 < size) {
				matrix[i][i + 1] = beside[i];
				matrix[i + 1][i] = beside[i];
			}
		}
		return new Array2DRowRealMatrix(matrix, false);
	}
}
