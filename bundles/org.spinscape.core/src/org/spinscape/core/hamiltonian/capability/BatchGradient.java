// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.hamiltonian.capability;

/**
 * An energy that is a mean over data plus what does not depend on them:
 * {@code H(w) = (1/n) sum_k l_k(w) + R(w)}, with its gradient over any part of the data. The whole of the data gives
 * the energy and gradient of the model.
 */
public interface BatchGradient {

	/** Number n of terms of the sum: of data, at least 1. */
	int terms();

	/** Working space for evaluations; each thread takes its own. */
	Evaluator batchEvaluator();

	/**
	 * The same, which may keep several threads busy in an evaluation. The bits do not depend on their number. The default
	 * takes one.
	 *
	 * @param threads at least 1
	 */
	default Evaluator batchEvaluator(int threads) {
		return batchEvaluator();
	}

	/** Evaluates again and again. Owned by one thread. */
	@FunctionalInterface
	interface Evaluator {

		/**
		 * Mean over a part of the data, plus {@code R}, with its gradient. Deterministic: the same data in the same order
		 * give the same bits.
		 *
		 * @param point    w; it need not lie on the space; unchanged
		 * @param data     numbers of data, 0 to n-1, of which positions {@code from} to {@code to - 1} are taken; a number
		 *                 that stands twice counts twice; unchanged
		 * @param from     first position
		 * @param to       position after the last; above {@code from}
		 * @param gradient receives the gradient, in the unit of energy; as long as the point
		 * @return the value, in the unit of energy
		 */
		double evaluate(double[] point, int[] data, int from, int to, double[] gradient);
	}
}
