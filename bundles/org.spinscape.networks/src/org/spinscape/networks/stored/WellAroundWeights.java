// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.stored;

import java.util.List;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.Gradient;
import org.spinscape.core.hamiltonian.capability.HessianProduct;
import org.spinscape.core.space.RealConfiguration;
import org.spinscape.core.space.RealSpace;
import org.spinscape.networks.FixedWeights;
import org.spinscape.networks.WeightMatrix;

/** {@code |w - w0|^2 / 2} around given weights. Immutable. */
final class WellAroundWeights implements Hamiltonian<RealConfiguration>, Gradient, HessianProduct, FixedWeights {

	private final List<WeightMatrix> matrices;
	private final double[] centre;
	private final RealSpace space;

	WellAroundWeights(List<WeightMatrix> matrices) {
		this.matrices = matrices;
		centre = new double[matrices.stream().mapToInt(matrix -> matrix.values().length).reduce(0, Math::addExact)];
		int at = 0;
		double square = 0;
		for (WeightMatrix matrix : matrices) {
			System.arraycopy(matrix.values(), 0, centre, at, matrix.values().length);
			at += matrix.values().length;
			for (double weight : matrix.values()) {
				square += weight * weight;
			}
		}
		space = new RealSpace(centre.length, square > 0 && Double.isFinite(square) ? Math.sqrt(square / centre.length) : 1);
	}

	@Override
	public List<WeightMatrix> matrices() {
		return matrices;
	}

	@Override
	public RealSpace space() {
		return space;
	}

	@Override
	public double energy(RealConfiguration configuration) {
		double sum = 0;
		for (int i = 0; i < centre.length; i++) {
			double off = configuration.values()[i] - centre[i];
			sum += off * off;
		}
		return sum / 2;
	}

	@Override
	public Gradient.Evaluator evaluator() {
		return (point, gradient) -> {
			double sum = 0;
			for (int i = 0; i < centre.length; i++) {
				gradient[i] = point[i] - centre[i];
				sum += gradient[i] * gradient[i];
			}
			return sum / 2;
		};
	}

	@Override
	public double operations(int sites) {
		return sites;
	}

	@Override
	public HessianProduct.Evaluator hessianEvaluator() {
		return (point, vector, result) -> System.arraycopy(vector, 0, result, 0, vector.length);
	}
}
