// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance.check;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.Gradient;
import org.spinscape.core.space.Manifold;
import org.spinscape.core.space.RealConfiguration;

/** A smooth model of the kit's own: {@code H = sum_i (w_i^2 - 1)^2/4 + sum_i w_i w_(i+1)/4 + w_1/10}. */
record TinyWells(Manifold space) implements Hamiltonian<RealConfiguration>, Gradient {

	private static final double COUPLING = 0.25;
	private static final double TILT = 0.1;

	@Override
	public double energy(RealConfiguration state) {
		return evaluate(state.values(), new double[space.sites()]);
	}

	@Override
	public Evaluator evaluator() {
		return TinyWells::evaluate;
	}

	private static double evaluate(double[] point, double[] gradient) {
		double energy = TILT * point[0];
		for (int i = 0; i < point.length; i++) {
			double off = point[i] * point[i] - 1;
			energy += off * off / 4;
			gradient[i] = off * point[i] + (i == 0 ? TILT : 0);
			if (i > 0) {
				energy += COUPLING * point[i] * point[i - 1];
				gradient[i] += COUPLING * point[i - 1];
			}
			if (i + 1 < point.length) {
				gradient[i] += COUPLING * point[i + 1];
			}
		}
		return energy;
	}
}
