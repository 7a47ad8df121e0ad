// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.spinscape.core.explorer.ExplorerContext;

/**
 * The gradient basins of a landscape: to which minimum steepest descent leads from each state.
 *
 * <p>
 * A state goes to its lowest neighbour if that is lower than itself; of several, to the one reached by the move of
 * lowest number. A state without a lower neighbour on a plateau that has an exit goes along the plateau to the
 * nearest exit (breadth first, from the exits in order of their index). A plateau without exit is one minimum.
 */
final class SteepestDescent {

	private static final int UNRESOLVED = Integer.MIN_VALUE;

	private final StateGraph graph;
	/** Where a state goes; once its minimum is known, the complement of that minimum's number. */
	private final int[] link;
	private final List<Minimum> minima = new ArrayList<>();
	private final long[] basins;

	SteepestDescent(StateGraph graph, ExplorerContext context) {
		this.graph = graph;
		this.link = new int[graph.states()];
		Progress progress = new Progress(context, "steepest descent", 3L * link.length);
		pointDown(progress);
		settlePlateaus(progress);
		follow(progress);
		basins = new long[minima.size()];
		rank();
	}

	private void pointDown(Progress progress) {
		for (int state = 0; state < link.length; state++) {
			progress.at(state);
			double lowest = graph.energy(state);
			int target = UNRESOLVED;
			int degree = graph.degree(state);
			for (int move = 0; move < degree; move++) {
				int neighbour = graph.neighbour(state, move);
				double energy = graph.energy(neighbour);
				if (energy < lowest) {
					lowest = energy;
					target = neighbour;
				}
			}
			link[state] = target;
		}
	}

	private void settlePlateaus(Progress progress) {
		Plateau plateau = new Plateau(graph);
		for (int state = 0; state < link.length; state++) {
			progress.at((long) link.length + state);
			if (link[state] == UNRESOLVED) {
				plateau.grow(state);
				if (plateau.exit()) {
					leadToExits(plateau.members());
				} else {
					settle(plateau.members());
				}
			}
		}
	}

	private void settle(IntList members) {
		int number = minima.size();
		for (int i = 0; i < members.size(); i++) {
			link[members.get(i)] = ~number;
		}
		// States are met in order of their index: the first of a plateau is its lowest.
		minima.add(new Minimum(members.get(0), graph.energy(members.get(0)), members.size()));
	}

	private void leadToExits(IntList members) {
		IntList queue = new IntList();
		for (int state : members.sorted()) {
			if (link[state] != UNRESOLVED) {
				queue.add(state);
			}
		}
		for (int next = 0; next < queue.size(); next++) {
			int state = queue.get(next);
			double level = graph.energy(state);
			int degree = graph.degree(state);
			for (int move = 0; move < degree; move++) {
				int neighbour = graph.neighbour(state, move);
				if (graph.energy(neighbour) == level && link[neighbour] == UNRESOLVED) {
					link[neighbour] = state;
					queue.add(neighbour);
				}
			}
		}
	}

	private void follow(Progress progress) {
		for (int state = 0; state < link.length; state++) {
			progress.at(2L * link.length + state);
			int end = state;
			while (link[end] >= 0) {
				end = link[end];
			}
			int found = link[end];
			int step = state;
			while (link[step] >= 0) {
				int next = link[step];
				link[step] = found;
				step = next;
			}
		}
	}

	/** Renumbers the minima by {@link Minimum#RANK} and counts their basins. */
	private void rank() {
		Integer[] order = new Integer[minima.size()];
		Arrays.setAll(order, i -> i);
		Arrays.sort(order, (a, b) -> Minimum.RANK.compare(minima.get(a), minima.get(b)));
		int[] rank = new int[order.length];
		for (int i = 0; i < order.length; i++) {
			rank[order[i]] = i;
		}
		minima.sort(Minimum.RANK);
		for (int state = 0; state < link.length; state++) {
			int number = rank[~link[state]];
			link[state] = ~number;
			basins[number]++;
		}
	}

	/** All minima by rank. */
	List<Minimum> minima() {
		return minima;
	}

	/** The rank of the minimum that a state descends to. */
	int minimumOf(int state) {
		return ~link[state];
	}

	/** Number of states that descend to the minimum of this rank. */
	long basin(int rank) {
		return basins[rank];
	}

	/** The landscape. */
	StateGraph graph() {
		return graph;
	}
}
