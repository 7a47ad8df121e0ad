// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.low;

import java.util.Optional;

import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.PairCouplings;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.FiniteSpace;
import org.spinscape.kernels.exact.EnergyTable;
import org.spinscape.kernels.exact.PairMinimum;

/** Finds low states to flood from: a proven ground state where the kernels have a route to one, and quenches. */
final class Seeds {

	private final boolean proven;

	private Seeds(boolean proven) {
		this.proven = proven;
	}

	/** Whether an exact ground state was among them. */
	boolean proven() {
		return proven;
	}

	/** Whether the kernels can prove the ground state. @param most largest number of spins for which they may try */
	static boolean provable(Hamiltonian<?> hamiltonian, int most) {
		return hamiltonian.space().sites() <= most && PairMinimum.couplings(hamiltonian).isPresent();
	}

	/**
	 * Floods from the ground state, from random quenches, and from the mirror images of both where the model is symmetric.
	 *
	 * @param quenches   number of quenches
	 * @param mostProven largest number of spins for which the ground state is searched for among all states
	 * @param most       number of states that the flood may find
	 * @throws TooManyLowStates if it finds more
	 */
	static <C extends Configuration> Seeds flood(Hamiltonian<C> hamiltonian, LowFlood<C> flood, int quenches,
			int mostProven, int most, ExplorerContext context) throws TooManyLowStates {
		boolean symmetric = EnergyTable.symmetric(hamiltonian);
		long states = ((FiniteSpace<C>) hamiltonian.space()).states().getAsLong();
		Optional<PairCouplings> pairs = provable(hamiltonian, mostProven) ? PairMinimum.couplings(hamiltonian)
				: Optional.empty();
		long[] starts = new long[quenches + (pairs.isPresent() ? 1 : 0)];
		// All of them before the first flood: the lid is known then, and no flood rises too high.
		pairs.ifPresent(couplings -> starts[quenches] = flood.note(PairMinimum.of(couplings, context).state()));
		context.phase("quenches", Math.max(1, quenches));
		for (int quench = 0; quench < quenches; quench++) {
			context.checkCancelled();
			context.done(quench);
			starts[quench] = flood.note(flood.quench(context.random()));
		}
		context.phase("low states", most);
		for (long start : starts) {
			if (flood.from(start, context) >= 0 && symmetric) {
				flood.from(states - 1 - start, context);
			}
		}
		return new Seeds(pairs.isPresent());
	}
}
