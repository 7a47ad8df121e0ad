// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.smooth.landscape;

import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.RealMatrix;
import org.spinscape.core.space.Vectors;
import org.spinscape.kernels.matrix.SymmetricEigenvalues;

/**
 * The Hessian of many components. Steps need its products with some vectors only: of all steps within the
 * {@linkplain Krylov space} that these span, the one taken leaves least of the gradient (C. C. Paige, M. A. Saunders, SIAM
 * J. Numer. Anal. 12, 617, 1975, here with damping). The matrix is written down where a search has ended, for the index:
 * its eigenvalues are all computed, its eigenvectors are not.
 */
final class ProductCurvature implements LocalCurvature {

	/** Memory: the matrix, which is worked on in place. */
	static final long BYTES_PER_ENTRY = Double.BYTES;

	private final SmoothLandscape landscape;
	private final double[] point;
	private final int products;
	/** The last gradient with its space; several dampings are tried on one. */
	private double[] known = {};
	private Krylov space;
	private EigenDecompositionSymmetric normal;
	private double[] values;

	/**
	 * Asks nothing of the landscape yet; what is asked first is asked before it evaluates another point.
	 *
	 * @param point    the point that the landscape has evaluated last
	 * @param products most products with the Hessian for a step
	 */
	ProductCurvature(SmoothLandscape landscape, double[] point, int products) {
		this.landscape = landscape;
		this.point = point;
		this.products = products;
	}

	@Override
	public int index() {
		return EigenvalueSigns.index(eigenvalues(), landscape.levelDirections(point));
	}

	@Override
	public double softest() {
		return EigenvalueSigns.softest(eigenvalues(), landscape.levelDirections(point));
	}

	private double[] eigenvalues() {
		if (values == null) {
			values = SymmetricEigenvalues.of(Curvature.matrix(landscape, landscape.frame(point), point));
		}
		return values;
	}

	@Override
	public double[] newton(double[] gradient, double damping) {
		double length = Vectors.norm(gradient);
		if (known != gradient) {
			double[] first = gradient.clone();
			Vectors.scale(first, 1 / length);
			space = Krylov.of(landscape, point, first, products);
			normal = new EigenDecompositionSymmetric(normal(space));
			known = gradient;
		}
		int size = space.size();
		double[] coordinates = new double[size];
		for (int k = 0; k < size; k++) {
			double[] vector = normal.getEigenvector(k).toArray();
			// What the tridiagonal matrix makes of the gradient, which is the first vector of the basis.
			double along = space.diagonal()[0] * vector[0] + (size > 1 ? space.beside()[0] * vector[1] : 0);
			double square = Math.max(0, normal.getEigenvalues()[k]);
			Vectors.add(coordinates, length * along / (square + damping), vector);
		}
		double[] step = new double[gradient.length];
		for (int k = 0; k < size; k++) {
			Vectors.add(step, coordinates[k], space.basis()[k]);
		}
		return step;
	}

	/** The squared Hessian within the space, what leads out of the space included. */
	private static RealMatrix normal(Krylov space) {
		RealMatrix matrix = space.matrix();
		RealMatrix square = matrix.multiply(matrix);
		int last = space.size() - 1;
		square.addToEntry(last, last, space.beside()[last] * space.beside()[last]);
		return square;
	}
}
