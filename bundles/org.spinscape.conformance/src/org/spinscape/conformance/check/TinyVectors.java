// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance.check;

import java.util.Arrays;
import java.util.List;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.Gradient;
import org.spinscape.core.hamiltonian.capability.VectorPairs;
import org.spinscape.core.space.ProductSpace;
import org.spinscape.core.space.RealConfiguration;
import org.spinscape.core.space.SphereSpace;

/** Two planar vectors of length sqrt(2): {@code H = -0.6 w_1 . w_2 - 0.3 w_1x - 0.2 w_2y}. */
record TinyVectors() implements Hamiltonian<RealConfiguration>, Gradient, VectorPairs {

	private static final double COUPLING = 0.6;
	private static final double[] FIELDS = { 0.3, 0, 0, 0.2 };

	@Override
	public ProductSpace space() {
		return new ProductSpace(List.of(new SphereSpace(2), new SphereSpace(2)));
	}

	@Override
	public double energy(RealConfiguration state) {
		return evaluate(state.values(), new double[FIELDS.length]);
	}

	@Override
	public Evaluator evaluator() {
		return TinyVectors::evaluate;
	}

	private static double evaluate(double[] point, double[] gradient) {
		Arrays.setAll(gradient, i -> -COUPLING * point[(i + 2) % 4] - FIELDS[i]);
		double energy = -COUPLING * (point[0] * point[2] + point[1] * point[3]);
		for (int i = 0; i < FIELDS.length; i++) {
			energy -= FIELDS[i] * point[i];
		}
		return energy;
	}

	@Override
	public int vectors() {
		return 2;
	}

	@Override
	public int components() {
		return 2;
	}

	@Override
	public int[] offsets() {
		return new int[] { 0, 1, 2 };
	}

	@Override
	public int[] neighbours() {
		return new int[] { 1, 0 };
	}

	@Override
	public double[] couplings() {
		return new double[] { COUPLING, COUPLING };
	}

	@Override
	public void ownField(int vector, double[] field) {
		System.arraycopy(FIELDS, 2 * vector, field, 0, 2);
	}

	@Override
	public void field(int vector, double[] point, double[] field) {
		for (int c = 0; c < 2; c++) {
			field[c] = COUPLING * point[2 * (1 - vector) + c] + FIELDS[2 * vector + c];
		}
	}
}
