// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.hamiltonian.capability;

/**
 * A smooth energy of real numbers with its gradient, in the coordinates of the space around the states. The states are
 * those of a {@link org.spinscape.core.space.Manifold}, which takes the part of the gradient along it.
 */
public interface Gradient {

	/** Working space for evaluations; each thread takes its own. */
	Evaluator evaluator();

	/**
	 * Working space for evaluations that are good to double precision, where {@link #evaluator()} trades digits for
	 * speed: for searches that end where the gradient vanishes.
	 */
	default Evaluator preciseEvaluator() {
		return evaluator();
	}

	/**
	 * The same, which may keep several threads busy in an evaluation. The bits do not depend on their number. The default
	 * takes one.
	 *
	 * @param threads at least 1
	 */
	default Evaluator preciseEvaluator(int threads) {
		return preciseEvaluator();
	}

	/**
	 * About how many multiplications an evaluation takes: runs are saved, and can be stopped, at intervals in proportion.
	 * The default takes all pairs of components; a sum over data takes more.
	 *
	 * @param sites number of components
	 */
	default double operations(int sites) {
		return (double) sites * sites;
	}

	/** Evaluates again and again. Owned by one thread. */
	@FunctionalInterface
	interface Evaluator {

		/**
		 * Energy and gradient.
		 *
		 * @param point    a state; it need not lie on the space
		 * @param gradient receives dH/dw_i, in the unit of energy; as long as the point
		 * @return the energy
		 */
		double evaluate(double[] point, double[] gradient);
	}
}
