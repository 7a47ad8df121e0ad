// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.graph;

import java.util.Optional;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.space.FiniteSpace;
import org.spinscape.kernels.exact.EnergyTable;

/** What is too large for exact analysis. */
public final class Limits {

	private Limits() {
	}

	/** Number of states; {@link EnergyTable#MOST_STATES} stands for more than that, too. */
	public static long states(Hamiltonian<?> hamiltonian) {
		return hamiltonian.space() instanceof FiniteSpace<?> space
				? Math.min(space.states().orElse(EnergyTable.MOST_STATES), EnergyTable.MOST_STATES)
				: EnergyTable.MOST_STATES;
	}

	/** Why all states cannot be put into arrays, with the remedy; empty if they can. */
	public static Optional<String> refuse(Hamiltonian<?> hamiltonian) {
		String what = hamiltonian.space().description();
		if (!(hamiltonian.space() instanceof FiniteSpace<?> space)) {
			return Optional.of("exact exploration needs a space with numbered states, and " + what
					+ " are not one; use a sampler instead");
		}
		if (space.atMost(EnergyTable.MOST_STATES)) {
			return Optional.empty();
		}
		return Optional.of(what + " have " + space.statesInWords() + " states, " + excess(space) + "; use a smaller model"
				+ smaller(space, EnergyTable.MOST_STATES) + ", or a sampler");
	}

	/** A chain too long for its states to be listed may still have fewer than exact exploration could hold. */
	private static String excess(FiniteSpace<?> space) {
		return space.logStates() <= Math.log(EnergyTable.MOST_STATES) ? "too many to be numbered"
				: "more than the 2^30 that exact exploration can hold";
	}

	/** How small, in brackets with a blank before it, as far as that can be said. */
	public static String smaller(FiniteSpace<?> space, long most) {
		return space.largest(most).map(largest -> " (at most " + largest + ")").orElse("");
	}
}
