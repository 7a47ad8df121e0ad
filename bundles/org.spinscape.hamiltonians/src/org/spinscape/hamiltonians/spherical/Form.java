// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.spherical;

import java.util.function.Supplier;

import org.spinscape.core.hamiltonian.capability.Gradient;
import org.spinscape.core.hamiltonian.capability.HessianProduct;
import org.spinscape.core.random.RandomStream;
import org.spinscape.kernels.polynomial.CubicForm;

/**
 * A random form of some degree, shared by threads.
 *
 * @param degree    power of the coordinates in each term
 * @param workspace makes the working space of one thread
 * @param precise   makes one that works in double precision throughout
 * @param hessian   makes the working space of one thread for products of the Hessian
 */
record Form(int degree, Supplier<Gradient.Evaluator> workspace, Supplier<Gradient.Evaluator> precise,
		Supplier<HessianProduct.Evaluator> hessian) {

	/** Working space of one thread. */
	Gradient.Evaluator evaluator() {
		return workspace.get();
	}

	/** {@code Lambda^(-1/2) sum_{ij} X_ij w_i w_j} over all pairs of indices, X standard normal. */
	static Form quadratic(int size, RandomStream disorder) {
		double[][] matrix = new double[size][size];
		for (int i = 0; i < size; i++) {
			for (int j = 0; j < size; j++) {
				// The symmetric part alone counts; X_ij and X_ji both go into it.
				double half = disorder.nextGaussian() / Math.sqrt(size) / 2;
				matrix[i][j] += half;
				matrix[j][i] += half;
			}
		}
		QuadraticEvaluator evaluator = new QuadraticEvaluator(matrix);
		return new Form(2, () -> evaluator, () -> evaluator, () -> evaluator);
	}

	/** {@code Lambda^-1 sum_{ijk} X_ijk w_i w_j w_k} over all triples of indices. */
	static Form cubic(int size, RandomStream disorder) {
		CubicForm form = CubicForm.sphericalGlass(size, disorder);
		return new Form(3, () -> form.evaluator()::evaluate, () -> form::evaluatePrecisely,
				() -> new CubicHessian(form.evaluator()::evaluate, size));
	}
}
