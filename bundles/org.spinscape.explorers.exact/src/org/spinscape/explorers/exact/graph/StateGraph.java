// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.graph;

import org.spinscape.kernels.exact.EnergyTable;

/** A finite landscape as the exact algorithms see it: numbered states, their neighbours and their energies. */
public interface StateGraph {

	/** Energies by state. */
	EnergyTable table();

	/** Number of moves from a state. */
	int degree(int state);

	/** Where a move leads. */
	int neighbour(int state, int move);

	/**
	 * Whether the move leads to the mirror image of the state that {@link #neighbour} names. Only in a quotient, where
	 * a state stands for itself and its image.
	 */
	default boolean mirrors(@SuppressWarnings("unused") int state, @SuppressWarnings("unused") int move) {
		return false;
	}

	/** Whether states are bits of Ising spins and moves turn one over. */
	default boolean cube() {
		return false;
	}

	/** Whether {@link #mirrors} is ever true. */
	default boolean quotient() {
		return false;
	}

	/** The state as text. */
	String text(int state);

	/** Number of states. */
	default int states() {
		return table().states();
	}

	/** Energy in J. */
	default double energy(int state) {
		return table().energy(state);
	}

	/** Negative if the first state is lower, positive if it is higher, 0 if they are equal. */
	default int compare(int state, int other) {
		return table().compare(state, other);
	}
}
