// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.hamiltonian;

import org.spinscape.core.space.Configuration;

/**
 * A tracker for spaces whose states have different numbers of moves, which are costly to list. It offers a list of
 * proposals of the same length in every state instead: some lead nowhere from a given state, and several may lead to
 * the same neighbour. To try one costs no more than the change itself.
 *
 * <p>
 * With q(x, y) the number of proposals that lead from x to y, q(y, x) is positive wherever q(x, y) is; their ratio is
 * what Hastings' acceptance needs for detailed balance.
 *
 * @param <C> its configurations
 * @see <a href="https://doi.org/10.1093/biomet/57.1.97">Hastings, Monte Carlo sampling methods using Markov chains and
 *      their applications, Biometrika 57, 97 (1970)</a>
 */
public interface ProposalTracker<C extends Configuration> extends EnergyTracker<C> {

	/** Number of proposals, the same in every state; at least 1. */
	int proposals();

	/**
	 * Works out what a proposal would do; the state stays as it is.
	 *
	 * @param proposal 0 to {@link #proposals()} - 1
	 * @return its energy change in J; NaN if it leads nowhere from the present state
	 */
	double propose(int proposal);

	/**
	 * {@code ln(q(y, x) / q(x, y))} for the step from x to y worked out last; 0 where as many proposals lead back.
	 * Undefined if it leads nowhere.
	 */
	double logReverse();

	/** Carries out the step worked out last, which must lead somewhere. The state must not have changed since. */
	void take();
}
