// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers;

import java.util.BitSet;

/**
 * Grows connected sets of states of equal energy: the unit in which degenerate landscapes must be treated (C. Flamm
 * et al., Z. Phys. Chem. 216, 155 (2002)). One object serves many calls; each state is visited once.
 */
final class Plateau {

	private final StateGraph graph;
	private final BitSet visited;
	private final IntList members = new IntList();
	private boolean exit;

	Plateau(StateGraph graph) {
		this.graph = graph;
		this.visited = new BitSet(graph.states());
	}

	/** Whether a state has already been part of a plateau. */
	boolean visited(int state) {
		return visited.get(state);
	}

	/** Collects the plateau of {@code start}, which has not been visited. */
	void grow(int start) {
		members.clear();
		exit = false;
		double level = graph.energy(start);
		visited.set(start);
		members.add(start);
		for (int next = 0; next < members.size(); next++) {
			int state = members.get(next);
			int degree = graph.degree(state);
			for (int move = 0; move < degree; move++) {
				int neighbour = graph.neighbour(state, move);
				double energy = graph.energy(neighbour);
				exit |= energy < level;
				if (energy == level && !visited.get(neighbour)) {
					visited.set(neighbour);
					members.add(neighbour);
				}
			}
		}
	}

	/** The states of the plateau grown last, its start first. */
	IntList members() {
		return members;
	}

	/** Whether a lower state is next to the plateau; if not, it is a minimum. */
	boolean exit() {
		return exit;
	}
}
