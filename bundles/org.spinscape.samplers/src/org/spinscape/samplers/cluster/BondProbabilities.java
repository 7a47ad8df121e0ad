// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.cluster;

import org.spinscape.core.hamiltonian.capability.PairCouplings;

/** The probability {@code 1 - exp(-2 |J| / T)} with which a satisfied bond joins its two spins. */
final class BondProbabilities {

	private final PairCouplings pairs;
	/** Parallel to the entries of the couplings. */
	private final double[] probabilities;

	BondProbabilities(PairCouplings pairs, double temperature) {
		this.pairs = pairs;
		probabilities = new double[pairs.couplings().length];
		set(temperature);
	}

	void set(double temperature) {
		double coupling = Double.NaN;
		double probability = 0;
		for (int k = 0; k < probabilities.length; k++) {
			double strength = Math.abs(pairs.couplings()[k]);
			if (strength != coupling) { // most models have few different ones, often in a row
				coupling = strength;
				probability = -StrictMath.expm1(-2 * strength / temperature);
			}
			probabilities[k] = probability;
		}
	}

	/** The probability of entry {@code k} of the couplings. */
	double get(int k) {
		return probabilities[k];
	}
}
