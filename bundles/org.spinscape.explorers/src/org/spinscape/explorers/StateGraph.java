// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers;

/** A finite landscape as the exact algorithms see it: numbered states, their neighbours and their energies. */
interface StateGraph {

	/** Number of states. */
	int states();

	/** Number of moves from a state. */
	int degree(int state);

	/** Where a move leads. */
	int neighbour(int state, int move);

	/** Energy in J. */
	double energy(int state);

	/** The state as text. */
	String text(int state);
}
