// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.potts;

/** Values of spins as vectors of length 1 at most, for the moment that tells order from disorder. */
final class SpinVectors {

	private SpinVectors() {
	}

	/**
	 * Corners of a simplex about its middle: the scalar product of two different ones is -1/(q-1). The first one lies on the
	 * first axis.
	 */
	static double[][] simplex(int values) {
		double[][] corners = new double[values][values - 1];
		double square = 1; // what is left of the length of the corners not yet fixed
		for (int axis = 0; axis < values - 1; axis++) {
			int others = values - 1 - axis;
			corners[axis][axis] = Math.sqrt(square);
			double back = -corners[axis][axis] / others;
			for (int value = axis + 1; value < values; value++) {
				corners[value][axis] = back;
			}
			square -= back * back;
		}
		return corners;
	}

	/** Directions in the plane; of two of them, which lie on a line, the one component that is not 0. */
	static double[][] directions(int values) {
		if (values == 2) {
			return numbers(1, -1);
		}
		double[][] directions = new double[values][];
		for (int value = 0; value < values; value++) {
			double angle = 2 * Math.PI * value / values;
			directions[value] = new double[] { StrictMath.cos(angle), StrictMath.sin(angle) };
		}
		return directions;
	}

	/** Numbers. */
	static double[][] numbers(int... spins) {
		double[][] numbers = new double[spins.length][1];
		for (int value = 0; value < spins.length; value++) {
			numbers[value][0] = spins[value];
		}
		return numbers;
	}
}
