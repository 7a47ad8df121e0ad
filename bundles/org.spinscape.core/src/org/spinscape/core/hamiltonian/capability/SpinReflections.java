// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.hamiltonian.capability;

import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.Configuration;

/**
 * Spins coupled in pairs, {@code H = -sum_<ij> W_ij(s_i, s_j)}, with reflections that a pair does not notice if both of its
 * spins are reflected: {@code W(R s, R t) = W(s, t)} and {@code R R s = s}. Two values of Potts spins change places, vectors
 * are mirrored in a plane. Clusters of spins that are reflected together are built on it (U. Wolff, Phys. Rev. Lett. 62, 361
 * (1989)). The energy has no part of single spins.
 *
 * <p>
 * The neighbours of site i stand at positions {@code offsets()[i]} to {@code offsets()[i+1] - 1} of {@link #neighbours()},
 * ascending, each pair once in each of its two rows, none with itself. The arrays are shared: read only.
 */
public interface SpinReflections {

	/** Row starts, length N+1. */
	int[] offsets();

	/** Neighbour of each entry, length 2 x number of bonds. */
	int[] neighbours();

	/** Number of spins. */
	default int spins() {
		return offsets().length - 1;
	}

	/**
	 * Draws a reflection. One after the other they lead each spin from any value to any other.
	 *
	 * @param state of the model, which {@link Reflection#reflect} changes
	 */
	Reflection draw(Configuration state, RandomStream random);

	/** One reflection of the spins of one state. */
	interface Reflection {

		/**
		 * By how much the energy in J of a pair rises if only one of its two spins is reflected, whichever it is; below 0 if it
		 * falls. Asked before any spin is reflected.
		 *
		 * @param site 0 to N-1
		 * @param bond position of the other site in {@link SpinReflections#neighbours()}, in the row of {@code site}
		 */
		double loss(int site, int bond);

		/** Reflects a spin. */
		void reflect(int site);
	}
}
