// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.flat;

/**
 * Logarithm of the number of states of each level, from a histogram made with known weights, normalised to the number
 * of all states.
 */
final class StateDensity {

	private final Levels levels;
	private final double[] logs;

	/**
	 * @param weights   logarithmic weights that the walk had
	 * @param histogram its visits
	 * @param logStates logarithm of the number of all states
	 */
	StateDensity(Levels levels, double[] weights, double[] histogram, double logStates) {
		this.levels = levels;
		logs = new double[weights.length];
		for (int level = 0; level < logs.length; level++) {
			logs[level] = histogram[level] > 0 ? weights[level] + Math.log(histogram[level]) : Double.NEGATIVE_INFINITY;
		}
		double shift = logStates - logSum(0);
		for (int level = 0; level < logs.length; level++) {
			logs[level] += shift;
		}
	}

	/** ln g of a level; minus infinity if it was never visited. */
	double log(int level) {
		return logs[level];
	}

	/** ln of the sum of g exp(-beta E). */
	double logSum(double beta) {
		double largest = Double.NEGATIVE_INFINITY;
		for (int level = 0; level < logs.length; level++) {
			largest = Math.max(largest, logs[level] - beta * levels.energy(level));
		}
		double sum = 0;
		for (int level = 0; level < logs.length; level++) {
			sum += Math.exp(logs[level] - beta * levels.energy(level) - largest);
		}
		return largest + Math.log(sum);
	}

	/** Thermal mean of E^power at inverse temperature beta. */
	double moment(double beta, int power) {
		double norm = logSum(beta);
		double sum = 0;
		for (int level = 0; level < logs.length; level++) {
			if (logs[level] > Double.NEGATIVE_INFINITY) {
				double energy = levels.energy(level);
				sum += Math.pow(energy, power) * Math.exp(logs[level] - beta * energy - norm);
			}
		}
		return sum;
	}
}
