// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.staged;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.Objective;
import org.spinscape.core.hamiltonian.capability.Planted;
import org.spinscape.core.space.Configuration;
import org.spinscape.explorers.sampled.staged.Stages.Outcome;

/**
 * What a run has to reach.
 *
 * @param energy in J
 * @param origin where that is known from, in words
 * @param folds  chains of that energy, as canonical turns: the native one if there is one, else those that were found
 */
record FoldTarget(double energy, String origin, List<byte[]> folds) {

	private static final double SAME = 1e-9;

	/** The native energy, else the best known one, else the lowest that any run met. */
	static <C extends Configuration> FoldTarget of(Hamiltonian<C> hamiltonian, Outcome[][] outcomes) {
		double found = all(outcomes).mapToDouble(Outcome::energy).min().orElseThrow();
		Optional<Planted> planted = hamiltonian.capability(Planted.class);
		if (planted.isPresent()) {
			C fold = hamiltonian.space().cast(planted.get().nativeState());
			double energy = hamiltonian.energy(fold);
			// With frustration other folds may be lower: then it is the lowest that has to be found.
			return found < energy - SAME ? new FoldTarget(found, "the lowest that any run found, below the native fold's",
					folds(outcomes, found)) : new FoldTarget(energy, "that of the native fold",
							List.of(TurnChain.parse(fold.toText())));
		}
		OptionalDouble known = hamiltonian.capability(Objective.class).map(Objective::bestKnown)
				.orElse(OptionalDouble.empty());
		if (known.isPresent() && -known.getAsDouble() <= found + SAME) {
			return new FoldTarget(-known.getAsDouble(), "the lowest in the literature", folds(outcomes, -known
					.getAsDouble()));
		}
		return new FoldTarget(found, "the lowest that any run found", folds(outcomes, found));
	}

	private static Stream<Outcome> all(Outcome[][] outcomes) {
		return Arrays.stream(outcomes).flatMap(Arrays::stream);
	}

	private static List<byte[]> folds(Outcome[][] outcomes, double energy) {
		return all(outcomes).filter(outcome -> Math.abs(outcome.energy() - energy) < SAME).map(Outcome::best)
				.flatMap(List::stream).map(TurnChain::canonical).toList();
	}

	/** Whether a run has reached it. */
	boolean reached(double lowest) {
		return lowest <= energy + SAME;
	}

	/** The largest share of the turns of one of the folds that a menu still has; NaN if no fold is known. */
	double surviving(TurnMenu menu) {
		return folds.stream().mapToDouble(menu::has).max().orElse(Double.NaN);
	}
}
