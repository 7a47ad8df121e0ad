// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.hamiltonian.capability;

import java.util.Optional;

import org.spinscape.core.space.Configuration;

/**
 * Spins that are vectors of length 1 at most, one by one: unit vectors themselves, directions of a clock, spins 1, 0 and -1, or
 * the corners of a simplex for values that are all alike. Overlaps of two states are read from them.
 */
public interface SpinComponents {

	/** Number of spins. */
	int spins();

	/** Number of components of a spin, at least 1. */
	int components();

	/**
	 * The components of all spins, one spin after the other.
	 *
	 * @param state  of the model; unchanged
	 * @param result receives {@link #spins()} times {@link #components()} numbers
	 */
	void read(Configuration state, double[] result);

	/** Where the spins are, by their numbers; empty if that is not known. */
	default Optional<SiteLayout> places() {
		return Optional.empty();
	}

	/** Calls back for every pair of spins that are coupled, once or twice; not at all if that is not known. */
	default void forEachBond(@SuppressWarnings("unused") Bond bond) {
		// not known
	}

	/** Two coupled spins. */
	@FunctionalInterface
	interface Bond {

		/** @param one 0 to N-1 @param other 0 to N-1, not the same */
		void between(int one, int other);
	}
}
