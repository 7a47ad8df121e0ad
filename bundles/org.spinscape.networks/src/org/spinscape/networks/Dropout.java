// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks;

/**
 * Capability of a network that can be trained with some of its hidden units left out at random. Its energy is that of the
 * whole network; what is left out is noise of the trainer's.
 *
 * @see <a href="https://jmlr.org/papers/v15/srivastava14a.html">N. Srivastava et al., Dropout, J. Mach. Learn. Res. 15,
 *      1929 (2014)</a>
 */
public interface Dropout {

	/** Whether there are hidden units. */
	boolean hasHiddenUnits();

	/**
	 * Working space for evaluations. The bits do not depend on the number of threads.
	 *
	 * @param share   probability with which a hidden unit is left out of a sample, at least 0 and below 1
	 * @param threads that an evaluation may keep busy, at least 1
	 */
	Evaluator thinnedEvaluator(double share, int threads);

	/** Evaluates again and again. Owned by one thread. */
	@FunctionalInterface
	interface Evaluator {

		/**
		 * Energy over a part of the data, with its gradient, hidden units left out of each sample; see
		 * {@link org.spinscape.core.hamiltonian.capability.BatchGradient.Evaluator}.
		 *
		 * @param key decides which units: the same key leaves out the same ones
		 */
		double evaluate(double[] point, int[] data, int from, int to, long key, double[] gradient);
	}
}
