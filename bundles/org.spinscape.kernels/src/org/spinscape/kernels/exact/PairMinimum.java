// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.exact;

import java.util.Optional;

import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.PairCouplings;
import org.spinscape.core.space.IsingSpace;

/**
 * Ground state of a pair model with real couplings, dense or sparse, by looking at every state. Proven: the state
 * returned is the one that {@link #plain} finds, which evaluates all states one by one. Both take energies in whole
 * units that do not round ({@link PairUnits}); among states of one energy the lowest index wins.
 */
public final class PairMinimum {

	private static final int STEP = 1 << 12;

	private PairMinimum() {
	}

	/** The couplings of a model of Ising spins that has pairs only; empty for any other. */
	public static Optional<PairCouplings> couplings(Hamiltonian<?> hamiltonian) {
		return hamiltonian.space() instanceof IsingSpace ? hamiltonian.capability(PairCouplings.class) : Optional.empty();
	}

	/**
	 * Rough energies of 16 bits over a table of the low spins, Gray code over the high ones, on all processors; where a
	 * rough energy comes within its error of the lowest, exact ones decide.
	 *
	 * @throws IllegalArgumentException if there are more than 62 spins
	 */
	public static LowestState of(PairCouplings pairs, ExplorerContext context) {
		return of(pairs, context, TableScan.BEST, context.threads());
	}

	static LowestState of(PairCouplings pairs, ExplorerContext context, TableScan kernel, int threads) {
		PairUnits units = units(pairs);
		return units.free() < RoughSearch.FEWEST_SPINS ? plain(units, context)
				: new RoughSearch(units, kernel).minimum(threads, context);
	}

	/**
	 * The reference: one full evaluation a state.
	 *
	 * @throws IllegalArgumentException if there are more than 62 spins
	 */
	public static LowestState plain(PairCouplings pairs, ExplorerContext context) {
		return plain(units(pairs), context);
	}

	private static PairUnits units(PairCouplings pairs) {
		return new PairUnits(new PairMatrix(pairs, PairMatrix.mirrored(pairs)), 0);
	}

	private static LowestState plain(PairUnits units, ExplorerContext context) {
		long states = 1L << units.free();
		context.phase("states", states);
		long least = Long.MAX_VALUE;
		long best = 0;
		for (long state = 0; state < states; state++) {
			if (state % STEP == 0) {
				context.checkCancelled();
				context.done(state);
			}
			long energy = units.energy(state);
			if (energy < least) {
				least = energy;
				best = state;
			}
		}
		context.done(states);
		return new LowestState(units.joule(least), best);
	}
}
