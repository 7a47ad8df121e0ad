// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.vector;

import java.util.ArrayList;
import java.util.List;

import org.spinscape.core.hamiltonian.capability.ContinuousSymmetry;
import org.spinscape.core.hamiltonian.capability.RigidMotion;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.RealConfiguration;

/**
 * All spins are turned together, or reflected.
 *
 * @param components components of a spin
 * @param first      the first of them that changes; those before are held by a field
 */
record CommonRotation(int components, int first) implements ContinuousSymmetry {

	@Override
	public String description() {
		return "all spins turned or reflected together" + (first > 0 ? ", about the field" : "");
	}

	/** One direction for each plane of two components. */
	@Override
	public List<double[]> directions(double[] point) {
		List<double[]> directions = new ArrayList<>();
		for (int one = first; one < components; one++) {
			for (int other = first; other < one; other++) {
				double[] direction = new double[point.length];
				for (int spin = 0; spin < point.length; spin += components) {
					direction[spin + one] = point[spin + other];
					direction[spin + other] = -point[spin + one];
				}
				directions.add(direction);
			}
		}
		return directions;
	}

	@Override
	public void apply(Configuration state, RandomStream random) {
		double[] values = ((RealConfiguration) state).values();
		double[][] turn = RigidMotion.turn(components - first, random);
		double[] before = new double[turn.length];
		for (int spin = first; spin < values.length; spin += components) {
			System.arraycopy(values, spin, before, 0, before.length);
			for (int row = 0; row < turn.length; row++) {
				double sum = 0;
				for (int k = 0; k < turn.length; k++) {
					sum += turn[row][k] * before[k];
				}
				values[spin + row] = sum;
			}
		}
	}
}
