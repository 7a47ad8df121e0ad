// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.hamiltonian.capability;

import java.util.Arrays;

import org.spinscape.core.space.Vectors;

/**
 * Products of the Hessian by central differences of the gradient, for models that have no exact ones: two precise
 * gradients a product, and about ten good digits where the gradient has sixteen.
 */
public final class DifferencedHessian implements HessianProduct {

	/** Cube root of the spacing of doubles at 1: truncation and rounding errors are about equal. */
	private static final double STEP = Math.cbrt(Math.ulp(1.0));

	private final Gradient gradient;

	/** @param gradient what is differenced */
	public DifferencedHessian(Gradient gradient) {
		this.gradient = gradient;
	}

	@Override
	public Evaluator hessianEvaluator() {
		Gradient.Evaluator evaluator = gradient.preciseEvaluator();
		return (point, vector, result) -> difference(evaluator, point, vector, result);
	}

	private static void difference(Gradient.Evaluator evaluator, double[] point, double[] vector, double[] result) {
		double length = Vectors.norm(vector);
		if (length == 0) {
			Arrays.fill(result, 0);
			return;
		}
		double step = STEP * (1 + Vectors.norm(point)) / length;
		double[] backward = new double[point.length];
		evaluator.evaluate(shifted(point, -step, vector), backward);
		evaluator.evaluate(shifted(point, step, vector), result);
		for (int i = 0; i < result.length; i++) {
			result[i] = (result[i] - backward[i]) / (2 * step);
		}
	}

	private static double[] shifted(double[] point, double step, double[] vector) {
		double[] there = point.clone();
		for (int i = 0; i < there.length; i++) {
			there[i] += step * vector[i];
		}
		return there;
	}
}
