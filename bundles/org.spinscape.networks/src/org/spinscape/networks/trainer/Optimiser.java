// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.trainer;

/** Turns gradients of batches into steps. Owned by one trainer; its whole memory is in its vectors and the step count. */
interface Optimiser {

	/**
	 * Makes a step.
	 *
	 * @param weights  changed in place
	 * @param gradient of a batch
	 * @param rate     learning rate
	 * @param step     number of the step, from 1
	 */
	void step(double[] weights, double[] gradient, double rate, long step);

	/** All that it remembers, to be saved and restored. */
	double[][] memory();
}
