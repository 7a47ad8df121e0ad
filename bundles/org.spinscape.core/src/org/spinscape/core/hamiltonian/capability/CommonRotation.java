// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.hamiltonian.capability;

import java.util.ArrayList;
import java.util.List;

import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.RealConfiguration;

/**
 * All vectors of a state are turned about the origin together, or reflected: the energy depends on their scalar products
 * alone, and on the components that a field holds.
 *
 * @param components components of a vector; a state holds one vector after the other
 * @param first      the first of them that changes, 0 to components - 2; those before are held by a field
 */
public record CommonRotation(int components, int first) implements ContinuousSymmetry {

	public CommonRotation {
		if (first < 0 || components - first < 2) {
			throw new IllegalArgumentException("of " + components + " components at least two must turn, from " + first);
		}
	}

	@Override
	public String description() {
		return "all vectors turned or reflected together" + (first > 0 ? ", about the field" : "");
	}

	/** One direction for each plane of two components. */
	@Override
	public List<double[]> directions(double[] point) {
		List<double[]> directions = new ArrayList<>();
		for (int one = first; one < components; one++) {
			for (int other = first; other < one; other++) {
				double[] direction = new double[point.length];
				for (int vector = 0; vector < point.length; vector += components) {
					direction[vector + one] = point[vector + other];
					direction[vector + other] = -point[vector + one];
				}
				directions.add(direction);
			}
		}
		return directions;
	}

	@Override
	public void apply(Configuration state, RandomStream random) {
		turn(((RealConfiguration) state).values(), RigidMotion.turn(components - first, random));
	}

	/**
	 * Turns all vectors.
	 *
	 * @param state changed in place
	 * @param turn  an orthogonal matrix of the components that change, rows first
	 */
	public void turn(double[] state, double[][] turn) {
		double[] before = new double[turn.length];
		for (int vector = first; vector < state.length; vector += components) {
			System.arraycopy(state, vector, before, 0, before.length);
			for (int row = 0; row < turn.length; row++) {
				double sum = 0;
				for (int k = 0; k < turn.length; k++) {
					sum += turn[row][k] * before[k];
				}
				state[vector + row] = sum;
			}
		}
	}
}
