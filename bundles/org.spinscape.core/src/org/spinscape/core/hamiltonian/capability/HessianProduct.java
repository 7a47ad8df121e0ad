// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.hamiltonian.capability;

import java.util.Optional;

import org.spinscape.core.hamiltonian.Hamiltonian;

/**
 * Products of the Hessian with vectors, in the coordinates of the space around the states. They cost about as much as a
 * few gradients where the matrix itself may not fit into memory.
 *
 * @see <a href="https://doi.org/10.1162/neco.1994.6.1.147">Pearlmutter, Fast exact multiplication by the Hessian, Neural
 *      Computation 6, 147 (1994)</a>
 */
public interface HessianProduct {

	/** Working space for products; each thread takes its own. */
	Evaluator hessianEvaluator();

	/** The model's own products, or else differences of its gradients; empty if it has no gradient. */
	static Optional<HessianProduct> of(Hamiltonian<?> hamiltonian) {
		return hamiltonian.capability(HessianProduct.class)
				.or(() -> hamiltonian.capability(Gradient.class).map(DifferencedHessian::new));
	}

	/** Multiplies again and again. Owned by one thread. */
	@FunctionalInterface
	interface Evaluator {

		/**
		 * The product {@code ddH v}.
		 *
		 * @param point  where; it need not lie on the space; unchanged
		 * @param vector v; unchanged
		 * @param result receives the product; as long as the point
		 */
		void apply(double[] point, double[] vector, double[] result);
	}
}
