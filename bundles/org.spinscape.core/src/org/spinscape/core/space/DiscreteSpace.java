// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.space;

import java.util.OptionalInt;

/**
 * A space whose states are joined by elementary moves. The moves of a state are numbered 0, 1, ...; the graph that
 * they span is symmetric: each move can be undone by one move of the state it leads to.
 *
 * @param <C> its configurations
 */
public interface DiscreteSpace<C extends Configuration> extends StateSpace<C> {

	/** Number of moves from {@code state}. */
	int moves(C state);

	/** Number of moves of each state, where all have as many; empty if it differs from state to state, or is not known to be one. */
	default OptionalInt movesOfAll() {
		return OptionalInt.empty();
	}

	/** Carries out move number {@code move}. @throws IndexOutOfBoundsException if there is no such move */
	void apply(C state, int move);

	/** The move that leads back once {@code move} has been applied; {@code after} is the state it led to. */
	int inverse(C after, int move);
}
