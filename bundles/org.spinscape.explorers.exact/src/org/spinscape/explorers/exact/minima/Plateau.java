// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.minima;

import java.util.BitSet;

import org.spinscape.explorers.exact.graph.IntList;
import org.spinscape.explorers.exact.graph.StateGraph;

/**
 * Grows connected sets of states of equal energy: the unit in which degenerate landscapes must be treated (C. Flamm
 * et al., Z. Phys. Chem. 216, 155 (2002)). One object serves many calls; each state is visited once.
 */
public final class Plateau {

	private final StateGraph graph;
	private final BitSet visited;
	/** Whether a state was reached as mirror image, from the start of its plateau. */
	private final BitSet mirrored;
	/** Of plateaus that were left half done, since they have an exit. */
	private final BitSet drained = new BitSet();
	private final IntList members = new IntList();
	private boolean exit;
	private boolean folded;

	public Plateau(StateGraph graph) {
		this.graph = graph;
		this.visited = new BitSet();
		this.mirrored = new BitSet();
	}

	/** Whether a state has already been part of a plateau. */
	public boolean visited(int state) {
		return visited.get(state);
	}

	/** Collects the plateau of {@code start}, which has not been visited. */
	public void grow(int start) {
		grow(start, false);
	}

	/**
	 * Whether the plateau of {@code start}, which has not been visited, is a minimum. Then it is collected; else the
	 * search ended at the first exit, which on large plateaus is near.
	 */
	public boolean growMinimum(int start) {
		grow(start, true);
		if (exit) {
			for (int i = 0; i < members.size(); i++) {
				drained.set(members.get(i));
			}
		}
		return !exit;
	}

	private void grow(int start, boolean untilExit) {
		members.clear();
		exit = false;
		folded = false;
		visited.set(start);
		members.add(start);
		for (int next = 0; next < members.size() && !(exit && untilExit); next++) {
			int state = members.get(next);
			int degree = graph.degree(state);
			for (int move = 0; move < degree; move++) {
				int neighbour = graph.neighbour(state, move);
				int higher = graph.compare(neighbour, start);
				exit |= higher < 0;
				if (higher == 0) {
					reach(neighbour, mirrored.get(state) ^ graph.mirrors(state, move));
				}
			}
		}
	}

	private void reach(int state, boolean asImage) {
		exit |= drained.get(state);
		if (visited.get(state)) {
			folded |= mirrored.get(state) != asImage;
			return;
		}
		visited.set(state);
		mirrored.set(state, asImage);
		members.add(state);
	}

	/** The states of the plateau grown last, its start first. */
	public IntList members() {
		return members;
	}

	/** Whether a lower state is next to the plateau; if not, it is a minimum. */
	public boolean exit() {
		return exit;
	}

	/** Whether the plateau leads from a state to its mirror image: then it is one among all states, else two. */
	public boolean folded() {
		return folded;
	}

	/** The plateau as a minimum. */
	public Minimum minimum() {
		int state = members.sorted()[0];
		long units = graph.table().units(state);
		return new Minimum(state, units, graph.table().joule(units), members.size());
	}
}
