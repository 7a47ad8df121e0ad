// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.flat;

import java.util.Optional;

import org.spinscape.core.space.FiniteSpace;
import org.spinscape.core.space.StateSpace;

/** Spaces that flat-histogram walks work on: as many moves from each state as from any other, and a known number of states. */
final class FlatSpaces {

	private FlatSpaces() {
	}

	/** Why a space is not one of them, with the remedy; empty if it is. */
	static Optional<String> refuse(StateSpace<?> space) {
		return space instanceof FiniteSpace<?> finite && finite.movesOfAll().isPresent() && !Double.isNaN(finite.logStates())
				? Optional.empty()
				: Optional.of("the number of all states must be known and each must have as many moves, which is so for Ising"
						+ " and Potts spins, not for " + space.description()
						+ "; use parallel-tempering with the analyzer reweighting");
	}
}
