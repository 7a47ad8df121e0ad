// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.spherical;

import java.util.function.ToDoubleBiFunction;

import org.spinscape.core.hamiltonian.capability.Gradient;

/**
 * Wraps a cubic form. Its gradient G is a quadratic function, so that the Hessian at w applied to v is
 * {@code (G(w + v) - G(w - v)) / 2} exactly, whatever the length of v.
 */
final class CubicEvaluator implements Gradient.Evaluator {

	private final ToDoubleBiFunction<double[], double[]> form;
	private final double[] shifted;
	private final double[] backward;

	/** @param form takes a point and the room for the gradient, and gives the energy */
	CubicEvaluator(ToDoubleBiFunction<double[], double[]> form, int size) {
		this.form = form;
		shifted = new double[size];
		backward = new double[size];
	}

	@Override
	public double evaluate(double[] point, double[] gradient) {
		return form.applyAsDouble(point, gradient);
	}

	@Override
	public void hessian(double[] point, double[] vector, double[] result) {
		shift(point, vector, -1);
		form.applyAsDouble(shifted, backward);
		shift(point, vector, 1);
		form.applyAsDouble(shifted, result);
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
