// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.smooth.paths;

import java.util.List;
import java.util.Optional;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.SingularValueDecomposition;
import org.spinscape.core.hamiltonian.capability.CommonRotation;
import org.spinscape.core.hamiltonian.capability.Symmetry;

/**
 * Vectors that turn together about the origin: their lengths, their distances and the components that a field holds say all
 * but how they are turned.
 */
record TurnedVectors(CommonRotation rotation) implements Likeness {

	/** The vectors that a state is, if its energy depends on it as on such. */
	static Optional<Likeness> of(List<Symmetry> symmetries) {
		return symmetries.stream().filter(CommonRotation.class::isInstance).map(CommonRotation.class::cast).findFirst()
				.map(TurnedVectors::new);
	}

	/** Of each vector the components that are held, its length in the others, and in these its distances to those before. */
	@Override
	public double[] marks(double[] state) {
		int components = rotation.components();
		int vectors = state.length / components;
		double[] marks = new double[vectors * rotation.first() + vectors * (vectors + 1) / 2];
		double[] origin = new double[components];
		int next = 0;
		for (int i = 0; i < vectors; i++) {
			for (int held = 0; held < rotation.first(); held++) {
				marks[next++] = state[i * components + held];
			}
			marks[next++] = distance(state, i * components, origin, 0);
			for (int j = 0; j < i; j++) {
				marks[next++] = distance(state, i * components, state, j * components);
			}
		}
		return marks;
	}

	private double distance(double[] one, int from, double[] other, int there) {
		double square = 0;
		for (int axis = rotation.first(); axis < rotation.components(); axis++) {
			double apart = one[from + axis] - other[there + axis];
			square += apart * apart;
		}
		return Math.sqrt(square);
	}

	/** The nearest of all images (P. H. Schonemann, Psychometrika 31, 1, 1966). */
	@Override
	public double[] align(double[] state, double[] target) {
		int turning = rotation.components() - rotation.first();
		double[][] products = new double[turning][turning];
		for (int vector = rotation.first(); vector < state.length; vector += rotation.components()) {
			for (int i = 0; i < turning; i++) {
				for (int j = 0; j < turning; j++) {
					products[i][j] += target[vector + i] * state[vector + j];
				}
			}
		}
		SingularValueDecomposition solution = new SingularValueDecomposition(new Array2DRowRealMatrix(products, false));
		double[] image = state.clone();
		rotation.turn(image, solution.getU().multiply(solution.getVT()).getData());
		return image;
	}
}
