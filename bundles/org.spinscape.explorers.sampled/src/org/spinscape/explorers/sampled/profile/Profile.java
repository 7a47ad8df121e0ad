// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.profile;

/**
 * What is known of the levels of an overlap at one temperature. Arrays by level; levels without states have an infinite
 * free energy, and energies that are not a number.
 *
 * @param temperature in J/k_B
 * @param overlaps    q of the levels, rising
 * @param free        F(q) in J
 * @param energy      E(q) in J
 * @param freeErrors  one standard deviation each; empty if exact
 * @param energyErrors the same of the energies
 */
record Profile(double temperature, double[] overlaps, double[] free, double[] energy, double[] freeErrors,
		double[] energyErrors) {

	/** S(q) = (E - F) / T. @param origin subtracted from the energy: 0 where F has no free constant */
	double[] entropy(double origin) {
		double[] entropy = new double[free.length];
		for (int level = 0; level < entropy.length; level++) {
			entropy[level] = Double.isInfinite(free[level]) ? Double.NaN : (energy[level] - origin - free[level])
					/ temperature;
		}
		return entropy;
	}

	boolean exact() {
		return freeErrors.length == 0;
	}

	/** The probability of an overlap of at least this. */
	double above(double overlap) {
		double lowest = Double.POSITIVE_INFINITY;
		for (double value : free) {
			lowest = Math.min(lowest, value);
		}
		double all = 0;
		double above = 0;
		for (int level = 0; level < free.length; level++) {
			double weight = Math.exp(-(free[level] - lowest) / temperature);
			all += weight;
			above += overlaps[level] >= overlap - 1e-12 ? weight : 0;
		}
		return above / all;
	}
}
