// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.renormalisation;

import org.spinscape.networks.boltzmann.Machine;

/** An exact machine for the square torus. */
final class SquareMachines {

	/** In place of an infinite weight. */
	private static final double TIED = 18;

	private SquareMachines() {
	}

	/**
	 * A hidden unit for every black site of the checkerboard, tied to it and coupled by K to its four neighbours: every bond
	 * has one black end, so summing over hidden units gives them all.
	 *
	 * @param side     an even number of at least 4
	 * @param coupling K = J/T
	 */
	static Machine copies(int side, double coupling) {
		int hidden = side * side / 2;
		double[] weights = new double[side * side * hidden];
		int unit = 0;
		for (int site = 0; site < side * side; site++) {
			int x = site % side;
			int y = site / side;
			if ((x + y) % 2 == 0) {
				weights[site * hidden + unit] = TIED;
				weights[(y * side + (x + 1) % side) * hidden + unit] += coupling;
				weights[(y * side + (x + side - 1) % side) * hidden + unit] += coupling;
				weights[((y + 1) % side * side + x) * hidden + unit] += coupling;
				weights[((y + side - 1) % side * side + x) * hidden + unit] += coupling;
				unit++;
			}
		}
		return Machine.unbiased(weights, side * side, hidden);
	}
}
