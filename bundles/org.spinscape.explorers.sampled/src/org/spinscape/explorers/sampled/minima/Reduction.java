// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.minima;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.SpinFlipSymmetry;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.StateSpace;

/**
 * Takes mirror images (all spins turned over) as one state where the model has that symmetry, and orders states.
 *
 * @param <C> configurations
 */
public final class Reduction<C extends Configuration> {

	private final StateSpace<C> space;
	private final boolean symmetric;

	/** For states of this model. */
	public Reduction(Hamiltonian<C> hamiltonian) {
		space = hamiltonian.space();
		symmetric = hamiltonian.capability(SpinFlipSymmetry.class).isPresent();
	}

	/** Whether mirror images are one. */
	public boolean symmetric() {
		return symmetric;
	}

	/** What is taken as one state, in words. */
	public String text() {
		return symmetric ? "states with mirror images (all spins turned over) taken as one" : "all states";
	}

	/** The one of a state and its mirror image whose first spin is up. @param state not changed; perhaps returned */
	public C reduce(C state) {
		if (!symmetric || ((IsingConfiguration) state).bit(0) == 0) {
			return state;
		}
		return mirror(state);
	}

	/** A copy with all spins turned over. */
	public C mirror(C state) {
		IsingConfiguration image = (IsingConfiguration) state.copy();
		for (int site = 0; site < image.sites(); site++) {
			image.flip(site);
		}
		return space.cast(image);
	}

	/** An order of states: negative if {@code one} comes first. */
	public int compare(C one, C other) {
		if (one instanceof IsingConfiguration a && other instanceof IsingConfiguration b) {
			int words = a.sites() + 63 >>> 6;
			for (int word = words - 1; word >= 0; word--) {
				int order = Long.compareUnsigned(a.word(word), b.word(word));
				if (order != 0) {
					return order;
				}
			}
			return 0;
		}
		return one.toText().compareTo(other.toText());
	}
}
