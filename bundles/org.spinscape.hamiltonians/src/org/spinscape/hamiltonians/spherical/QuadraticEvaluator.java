// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.spherical;

import org.spinscape.core.hamiltonian.capability.Gradient;
import org.spinscape.core.hamiltonian.capability.HessianProduct;

/** {@code w A w} with a symmetric matrix. @param matrix shared, for reading */
record QuadraticEvaluator(double[][] matrix) implements Gradient.Evaluator, HessianProduct.Evaluator {

	@Override
	public double evaluate(double[] point, double[] gradient) {
		double energy = 0;
		apply(point, point, gradient);
		for (int i = 0; i < point.length; i++) {
			energy += gradient[i] * point[i] / 2;
		}
		return energy;
	}

	@Override
	public void apply(double[] point, double[] vector, double[] result) {
		for (int i = 0; i < vector.length; i++) {
			double[] row = matrix[i];
			double sum = 0;
			for (int j = 0; j < row.length; j++) {
				sum += row[j] * vector[j];
			}
			result[i] = 2 * sum;
		}
	}
}
