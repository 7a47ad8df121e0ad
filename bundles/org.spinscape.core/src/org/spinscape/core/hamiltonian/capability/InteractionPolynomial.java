// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.hamiltonian.capability;

/**
 * The energy as a polynomial in Ising spins: {@code H = sum_t coefficient_t * product of the spins in term t}, in J.
 * Generic kernels, exporters and checks work on any model that has one.
 */
public interface InteractionPolynomial {

	/** Visits every term once; an empty site set is the constant. */
	void terms(TermVisitor visitor);

	/** Takes the terms of a polynomial. */
	interface TermVisitor {

		/** One term. @param sites distinct sites in ascending order; valid during the call only */
		void term(double coefficient, int[] sites);
	}
}
