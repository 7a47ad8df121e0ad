// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.graph;

import java.util.Locale;
import java.util.Optional;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.space.FiniteSpace;
import org.spinscape.core.space.IsingSpace;
import org.spinscape.core.space.PottsSpace;
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
		return Optional.of(what + " have " + count(space) + " states, " + excess(space) + "; use a smaller model"
				+ remedy(space) + ", or a sampler");
	}

	/** A chain too long for its states to be listed may still have fewer than exact exploration could hold. */
	private static String excess(FiniteSpace<?> space) {
		return space.logStates() <= Math.log(EnergyTable.MOST_STATES) ? "too many to be numbered"
				: "more than the 2^30 that exact exploration can hold";
	}

	/** A number of states in words, also where it does not fit. */
	public static String count(FiniteSpace<?> space) {
		return space instanceof IsingSpace ? "2^" + space.sites()
				: space.states().isPresent() ? Long.toString(space.states().getAsLong())
						: Double.isNaN(space.logStates()) ? "too many"
								: String.format(Locale.ROOT, "about %.0e", Math.exp(space.logStates()));
	}

	private static String remedy(FiniteSpace<?> space) {
		return space instanceof IsingSpace ? " (at most 30 spins, about 28 in 4 GiB)"
				: space instanceof PottsSpace potts
						? " (at most " + largest(potts.values(), EnergyTable.MOST_STATES) + " spins of " + potts.values()
								+ " values)"
						: "";
	}

	/** The largest power of {@code base} that is not above {@code most}. */
	private static int largest(int base, long most) {
		int power = 0;
		for (long states = 1; states <= most / base; states *= base) {
			power++;
		}
		return power;
	}
}
