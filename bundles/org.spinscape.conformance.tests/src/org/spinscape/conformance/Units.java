// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance;

import java.util.List;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.BatchGradient;
import org.spinscape.core.hamiltonian.capability.BlockPermutation;
import org.spinscape.core.hamiltonian.capability.DifferencedHessian;
import org.spinscape.core.hamiltonian.capability.Gradient;
import org.spinscape.core.hamiltonian.capability.HessianProduct;
import org.spinscape.core.hamiltonian.capability.SignChange;
import org.spinscape.core.hamiltonian.capability.Symmetries;
import org.spinscape.core.hamiltonian.capability.Symmetry;
import org.spinscape.core.space.Manifold;
import org.spinscape.core.space.RealConfiguration;
import org.spinscape.core.space.RealSpace;

/**
 * Three units fitted to points, correct: {@code H = mean_k (sum_j a_j tanh(b_j x_k) - y_k)^2 / 2 + |w|^2 / 100} with
 * w = (b_1, a_1, b_2, a_2, b_3, a_3).
 */
class Units
		implements
			Hamiltonian<RealConfiguration>,
			Gradient,
			HessianProduct,
			BatchGradient,
			Symmetries {

	private static final double[] X = { -1.5, -0.5, 0.3, 1, 2.2 };
	private static final double[] Y = { 0.2, -1, 0.5, 0.9, -0.4 };

	@Override
	public Manifold space() {
		return new RealSpace(6, 0.7);
	}

	@Override
	public double energy(RealConfiguration state) {
		return evaluate(state.values(), new int[] { 0, 1, 2, 3, 4 }, 0, X.length, new double[6]);
	}

	double evaluate(double[] w, int[] data, int from, int to, double[] gradient) {
		double energy = 0;
		for (int i = 0; i < w.length; i++) {
			energy += w[i] * w[i] / 100;
			gradient[i] = w[i] / 50;
		}
		for (int k = from; k < to; k++) {
			double x = X[data[k]];
			double error = -Y[data[k]];
			for (int i = 0; i < w.length; i += 2) {
				error += w[i + 1] * Math.tanh(w[i] * x);
			}
			energy += error * error / 2 / (to - from);
			for (int i = 0; i < w.length; i += 2) {
				double unit = Math.tanh(w[i] * x);
				gradient[i] += error * w[i + 1] * (1 - unit * unit) * x / (to - from);
				gradient[i + 1] += error * unit / (to - from);
			}
		}
		return energy;
	}

	@Override
	public Gradient.Evaluator evaluator() {
		return (point, gradient) -> evaluate(point, new int[] { 0, 1, 2, 3, 4 }, 0, X.length, gradient);
	}

	@Override
	public HessianProduct.Evaluator hessianEvaluator() {
		return new DifferencedHessian(this).hessianEvaluator();
	}

	@Override
	public int terms() {
		return X.length;
	}

	@Override
	public BatchGradient.Evaluator batchEvaluator() {
		return this::evaluate;
	}

	@Override
	public List<Symmetry> generators() {
		return List.of(
				new BlockPermutation("any order of the units",
						List.of(new int[] { 0, 1 }, new int[] { 2, 3 }, new int[] { 4, 5 })),
				new SignChange("sign of the second unit", new int[] { 2, 3 }));
	}
}
