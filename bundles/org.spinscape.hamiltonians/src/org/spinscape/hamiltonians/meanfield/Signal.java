// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.meanfield;

/** A polynomial of the overlap with a pattern, {@code -N sum_k a_k m^k}, as a function of the aligned spins. */
final class Signal {

	private Signal() {
	}

	/**
	 * The energy in J for 0 to {@code spins} aligned spins. Even polynomials are symmetric to the last bit.
	 *
	 * @param weights a_1, a_2, ...
	 */
	static double[] potential(double[] weights, int spins) {
		double[] potential = new double[spins + 1];
		for (int aligned = 0; aligned <= spins; aligned++) {
			double overlap = (2 * aligned - spins) / (double) spins;
			double sum = 0;
			for (int k = weights.length - 1; k >= 0; k--) {
				sum = (sum + weights[k]) * overlap;
			}
			potential[aligned] = -spins * sum;
		}
		return potential;
	}
}
