// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.smooth.landscape;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.Gradient;
import org.spinscape.core.space.RealConfiguration;
import org.spinscape.core.space.RealSpace;

/** Flat landscapes of which all is known: sums of one function of each component, with a weight. */
final class FlatModels {

	private FlatModels() {
	}

	/** {@code sum_i a_i f(w_i)} without exact products of the Hessian. */
	private record Separable(double[] weights, double scale, DoubleUnaryOperator function, DoubleUnaryOperator slope)
			implements
				Hamiltonian<RealConfiguration>,
				Gradient {

		@Override
		public RealSpace space() {
			return new RealSpace(weights.length, scale);
		}

		@Override
		public double energy(RealConfiguration state) {
			return evaluate(state.values(), new double[weights.length]);
		}

		private double evaluate(double[] point, double[] gradient) {
			double energy = 0;
			for (int i = 0; i < point.length; i++) {
				energy += weights[i] * function.applyAsDouble(point[i]);
				gradient[i] = weights[i] * slope.applyAsDouble(point[i]);
			}
			return energy;
		}

		@Override
		public Evaluator evaluator() {
			return this::evaluate;
		}

		@Override
		public String energyUnit() {
			return "nats";
		}
	}

	/** {@code sum_i (w_i^2 - 1)^2 / 4}: minima at all sign vectors, a barrier of 1/4 for each sign between two. */
	static Hamiltonian<?> wells(int size) {
		double[] weights = new double[size];
		Arrays.fill(weights, 1);
		return new Separable(weights, 1, w -> (w * w - 1) * (w * w - 1) / 4, w -> w * (w * w - 1));
	}

	/** {@code sum_i a_i w_i^2 / 2}: the Hessian has the eigenvalues a_i everywhere. */
	static Hamiltonian<?> bowl(double... curvatures) {
		return new Separable(curvatures, 0.5, w -> w * w / 2, w -> w);
	}
}
