// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.perceptron;

/**
 * What a pattern costs as a function of its stability, the label times the sum over inputs; in units that are added up
 * without rounding. A stability of zero costs nothing.
 */
enum Cost {

	/** As much as the stability lacks to zero. */
	MARGIN {
		@Override
		double of(double stability) {
			return Math.max(0, -stability);
		}

		@Override
		void add(double offset, double[] stabilities, double[] costs) {
			for (int k = 0; k < costs.length; k++) {
				double stability = offset + stabilities[k];
				costs[k] += (Math.abs(stability) - stability) / 2;
			}
		}
	},

	/** One if it is negative. */
	ERRORS {
		@Override
		double of(double stability) {
			return stability < 0 ? 1 : 0;
		}

		@Override
		void add(double offset, double[] stabilities, double[] costs) {
			for (int k = 0; k < costs.length; k++) {
				costs[k] += offset + stabilities[k] < 0 ? 1 : 0;
			}
		}
	};

	/** The cost of one pattern. */
	abstract double of(double stability);

	/** Adds the costs of one pattern for stabilities {@code offset + stabilities[k]}. @param costs as long */
	abstract void add(double offset, double[] stabilities, double[] costs);
}
