// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.spherical;

import org.spinscape.core.hamiltonian.capability.Gradient;
import org.spinscape.core.hamiltonian.capability.HessianProduct;

/**
 * The Hessian of a cubic form. The gradient G is a quadratic function, so that the Hessian at w applied to v is
 * {@code (G(w + v) - G(w - v)) / 2} exactly, whatever the length of v.
 */
final class CubicHessian implements HessianProduct.Evaluator {

	private final Gradient.Evaluator form;
	private final double[] shifted;
	private final double[] backward;

	/** @param form the form @param size number of variables */
	CubicHessian(Gradient.Evaluator form, int size) {
		this.form = form;
		shifted = new double[size];
		backward = new double[size];
	}

	@Override
	public void apply(double[] point, double[] vector, double[] result) {
		shift(point, vector, -1);
		form.evaluate(shifted, backward);
		shift(point, vector, 1);
		form.evaluate(shifted, result);
		for (int i = 0; i < result.length; i++) {
			result[i] = (result[i] - backward[i]) / 2;
		}
	}

	private void shift(double[] point, double[] vector, int sign) {
		for (int i = 0; i < shifted.length; i++) {
			shifted[i] = point[i] + sign * vector[i];
		}
	}
}
