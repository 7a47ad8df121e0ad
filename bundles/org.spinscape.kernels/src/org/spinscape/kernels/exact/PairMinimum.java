// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.exact;

import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.hamiltonian.capability.PairCouplings;

/**
 * Ground state of a pair model with real couplings, dense or sparse, by looking at every state. Proven: the state
 * returned is the one that {@link #plain} finds, which evaluates all states one by one in double precision. Both take
 * a sum of {@code J_ij s_i s_j} in one fixed order; among states with the same sum the lowest index wins.
 */
public final class PairMinimum {

	private static final int STEP = 1 << 12;

	private PairMinimum() {
	}

	/**
	 * Energies in whole units over a table of the low spins, Gray code over the high
	 * ones; what comes within the rounding of the units of the lowest is evaluated again in double precision.
	 *
	 * @throws IllegalArgumentException if there are more than 62 spins
	 */
	public static Minimum of(PairCouplings pairs, ExplorerContext context) {
		return of(pairs, context, TableScan.BEST, Candidates.ROOM);
	}

	/** @param room how many candidate blocks are kept before they are worked off, at least 1 */
	static Minimum of(PairCouplings pairs, ExplorerContext context, TableScan kernel, int room) {
		PairMatrix matrix = new PairMatrix(pairs);
		return matrix.free() < TableWalk.FEWEST_SPINS ? plain(matrix, context)
				: new TableWalk(matrix, kernel, room).minimum(context);
	}

	/**
	 * The reference: one full evaluation a state.
	 *
	 * @throws IllegalArgumentException if there are more than 62 spins
	 */
	public static Minimum plain(PairCouplings pairs, ExplorerContext context) {
		return plain(new PairMatrix(pairs), context);
	}

	private static Minimum plain(PairMatrix matrix, ExplorerContext context) {
		long states = 1L << matrix.free();
		context.phase("states", states);
		double most = Double.NEGATIVE_INFINITY;
		long best = 0;
		for (long state = 0; state < states; state++) {
			if (state % STEP == 0) {
				context.checkCancelled();
				context.done(state);
			}
			double agreement = matrix.agreement(state);
			if (agreement > most) {
				most = agreement;
				best = state;
			}
		}
		context.done(states);
		return matrix.minimum(best);
	}
}
