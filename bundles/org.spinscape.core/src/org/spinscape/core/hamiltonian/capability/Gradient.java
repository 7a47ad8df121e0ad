// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.hamiltonian.capability;

/** A smooth energy of real numbers with its derivatives, in the coordinates of the space around the states. */
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

	/** Evaluates again and again. Owned by one thread. */
	interface Evaluator {

		/**
		 * Energy and gradient.
		 *
		 * @param point    a state; it need not lie on the space
		 * @param gradient receives dH/dw_i in J; as long as the point
		 * @return the energy in J
		 */
		double evaluate(double[] point, double[] gradient);

		/**
		 * The product of the Hessian with a vector.
		 *
		 * @param point  where
		 * @param vector what the Hessian is applied to; unchanged
		 * @param result receives it; as long as the point
		 */
		void hessian(double[] point, double[] vector, double[] result);
	}
}
