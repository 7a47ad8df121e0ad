// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.multispin;

import org.spinscape.kernels.walk.SpinRule;

/**
 * Probability that a spin turns over, by the number of its unsatisfied slots.
 *
 * @param rule     the update rule
 * @param slots    slots per site; half of them is m
 * @param odd      whether the sites have an odd number of bonds, hence one slot filled with a satisfied dummy
 * @param coupling magnitude of the couplings in J
 */
record FlipProbability(SpinRule rule, int slots, boolean odd, double coupling) {

	/** How many numbers of unsatisfied slots leave something to decide: see {@link SiteKernel}. */
	int leaves() {
		return rule == SpinRule.METROPOLIS ? slots / 2 + 1 : slots + 1;
	}

	/** @param temperature in J/k_B, from 0 to infinity */
	double of(int unsatisfied, double temperature) {
		int halves = slots - 2 * unsatisfied - (odd ? 1 : 0); // the move costs 2 |J| halves
		double exponent = halves == 0 ? 0 : 2 * coupling * halves / temperature; // no 0/0 at zero temperature
		return rule.probability(exponent);
	}
}
