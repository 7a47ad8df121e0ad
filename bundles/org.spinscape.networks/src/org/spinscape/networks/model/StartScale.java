// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.model;

import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.SplitMix64;

/** The usual size of a weight at the start, measured on some starts: layers say how they draw, not how wide. */
final class StartScale {

	/** Weights to measure on: the error of the scale is then about a hundredth. */
	private static final int WEIGHTS = 20_000;

	private StartScale() {
	}

	/** Root mean square of a start's weights; 1 if all are zero. */
	static double of(Network network) {
		RandomStream random = new SplitMix64(0);
		int starts = 1 + WEIGHTS / network.weights();
		double sum = 0;
		for (int start = 0; start < starts; start++) {
			double[] weights = new double[network.weights()];
			network.initialise(random, weights);
			for (double weight : weights) {
				sum += weight * weight;
			}
		}
		return sum > 0 ? Math.sqrt(sum / starts / network.weights()) : 1;
	}
}
