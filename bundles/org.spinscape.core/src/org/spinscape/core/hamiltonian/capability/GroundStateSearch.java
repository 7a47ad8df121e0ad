// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.hamiltonian.capability;

import java.util.function.BooleanSupplier;

import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.Configuration;

/** A model that brings a search of its own for low states, better than what works on any model. */
public interface GroundStateSearch {

	/**
	 * Searches from a random start until a state at or below the target is found, the effort is spent, or the user
	 * wants to stop. The same stream gives the same answer unless it was stopped.
	 *
	 * @param target energy in J that is good enough; minus infinity if none is
	 * @param effort most moves that may be looked at
	 * @param stop   asked every few milliseconds
	 */
	Found search(double target, long effort, BooleanSupplier stop, RandomStream random);

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
