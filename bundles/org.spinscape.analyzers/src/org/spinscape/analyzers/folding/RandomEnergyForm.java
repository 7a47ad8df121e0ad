// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.folding;

/**
 * The unfolded states taken as independent Gaussian levels, and one native state: the two-state reduction.
 *
 * @param entropy      S_0: natural logarithm of the number of unfolded states
 * @param mean         their mean energy in J
 * @param deviation    dE: standard deviation of their energy in J
 * @param nativeEnergy energy of the native state in J
 *
 * @see <a href="https://doi.org/10.1073/pnas.84.21.7524">J. D. Bryngelson, P. G. Wolynes, Proc. Natl. Acad. Sci. USA 84,
 *      7524 (1987)</a>
 */
record RandomEnergyForm(double entropy, double mean, double deviation, double nativeEnergy) {

	/** T_g = dE/sqrt(2 S_0), where S(E) = S_0 - (E - mean)^2/(2 dE^2) vanishes. */
	double glassTemperature() {
		return deviation / Math.sqrt(2 * entropy);
	}

	/** From the native state to the mean of the unfolded states: the gap of the formula for T_f. */
	double gapToMean() {
		return mean - nativeEnergy;
	}

	/** From the native state to where the entropy of the unfolded states vanishes: the gap of design papers. */
	double gapToLowest() {
		return gapToMean() - deviation * Math.sqrt(2 * entropy);
	}

	/** Gap to the mean in units of dE. */
	double score() {
		return gapToMean() / deviation;
	}

	/** T_f = (gap + sqrt(gap^2 - 2 S_0 dE^2))/(2 S_0); NaN where the chain freezes before it folds. */
	double foldingTemperature() {
		double gap = gapToMean();
		return (gap + Math.sqrt(gap * gap - 2 * entropy * deviation * deviation)) / (2 * entropy);
	}
}
