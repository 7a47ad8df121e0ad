// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.hamiltonian.capability;

import java.util.function.BooleanSupplier;
import java.util.function.DoublePredicate;

import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.Configuration;

/** A model that brings a search of its own for low states, better than what works on any model. */
public interface GroundStateSearch {

	/**
	 * Searches from a random start until a state is good enough, the effort is spent, or the user wants to stop. The
	 * same stream gives the same answer unless it was stopped.
	 *
	 * @param enough whether an energy in J is good enough; then all lower ones are, too
	 * @param effort number of moves to look at, approximately
	 * @param stop   asked every few milliseconds
	 */
	Found search(DoublePredicate enough, long effort, BooleanSupplier stop, RandomStream random);

	/** What the search is, in a few words. */
	String searchName();

	/**
	 * The best state of a search.
	 *
	 * @param state  the state
	 * @param energy its energy in J
	 * @param moves  moves that were looked at
	 */
	record Found(Configuration state, double energy, long moves) {
	}
}
