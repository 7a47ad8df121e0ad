// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.basin;

import java.util.BitSet;
import java.util.List;

import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.explorers.exact.graph.IntList;
import org.spinscape.explorers.exact.graph.StateGraph;
import org.spinscape.explorers.exact.minima.Minimum;
import org.spinscape.explorers.exact.minima.Plateau;
import org.spinscape.explorers.exact.progress.Progress;
import org.spinscape.kernels.exact.CubeScan;
import org.spinscape.kernels.exact.Pieces;

/**
 * The gradient basins of a landscape: to which minimum steepest descent leads from each state.
 *
 * <p>
 * A state goes to its lowest neighbour if that is lower than itself; of several, to the one reached by the move of
 * lowest number. A state without a lower neighbour on a plateau that has an exit goes along the plateau to the
 * nearest exit (breadth first, from the exits in order of their index). A plateau without exit is one minimum.
 */
public final class SteepestDescent {

	private static final int UNRESOLVED = CubeScan.NONE;
	private static final int PIECE = 1 << 16;
	/** Few, since each counts for all minima. */
	private static final int COUNTS = 8;

	private final StateGraph graph;
	/** Where a state goes; once its minimum is known, the complement of that minimum's rank. */
	private final int[] link;
	private final long[] basins;

	/**
	 * @param minima all minima by rank
	 * @param stable the states without a lower neighbour
	 */
	public SteepestDescent(StateGraph graph, List<Minimum> minima, int[] stable, ExplorerContext context) {
		this.graph = graph;
		link = pointDown(graph, context);
		settlePlateaus(minima, stable);
		context.phase("basins", graph.states() / PIECE + 1);
		Pieces.ranges(graph.states(), PIECE, context, (_, from, to) -> follow(from, to));
		basins = new long[minima.size()];
		context.phase("basin sizes", COUNTS);
		Pieces.ranges(graph.states(), graph.states() / COUNTS + 1, context, (_, from, to) -> count(from, to));
	}

	private static int[] pointDown(StateGraph graph, ExplorerContext context) {
		if (!graph.cube()) {
			Progress progress = new Progress(context, "steepest descent", graph.states());
			int[] targets = new int[graph.states()];
			for (int state = 0; state < targets.length; state++) {
				progress.at(state);
				targets[state] = steepest(graph, state);
			}
			return targets;
		}
		CubeScan scan = new CubeScan(graph.table(), graph.quotient());
		context.phase("steepest descent", scan.pieces());
		int[] targets = scan.steepest(context);
		for (int state = 0; state < targets.length; state++) {
			if (targets[state] == CubeScan.OPEN) {
				targets[state] = steepest(graph, state);
			}
		}
		return targets;
	}

	private static int steepest(StateGraph graph, int state) {
		int lowest = state;
		int degree = graph.degree(state);
		for (int move = 0; move < degree; move++) {
			int neighbour = graph.neighbour(state, move);
			if (graph.compare(neighbour, lowest) < 0) {
				lowest = neighbour;
			}
		}
		return lowest == state ? UNRESOLVED : lowest;
	}

	private void settlePlateaus(List<Minimum> minima, int[] stable) {
		Plateau plateau = new Plateau(graph);
		for (int rank = 0; rank < minima.size(); rank++) {
			plateau.grow(minima.get(rank).state());
			for (int i = 0; i < plateau.members().size(); i++) {
				link[plateau.members().get(i)] = ~rank;
			}
		}
		BitSet seen = new BitSet();
		for (int state : stable) {
			if (link[state] == UNRESOLVED && !seen.get(state)) {
				leadToExits(state, seen);
			}
		}
	}

	/**
	 * Links the states without a lower neighbour around {@code start}. Of the rest of their plateau only the exits
	 * beside them matter.
	 */
	private void leadToExits(int start, BitSet seen) {
		IntList inside = new IntList();
		IntList exits = new IntList();
		inside.add(start);
		seen.set(start);
		for (int next = 0; next < inside.size(); next++) {
			int state = inside.get(next);
			int degree = graph.degree(state);
			for (int move = 0; move < degree; move++) {
				int neighbour = graph.neighbour(state, move);
				if (!seen.get(neighbour) && graph.compare(neighbour, state) == 0) {
					seen.set(neighbour);
					(link[neighbour] == UNRESOLVED ? inside : exits).add(neighbour);
				}
			}
		}
		for (int i = 0; i < exits.size(); i++) {
			seen.clear(exits.get(i)); // others may leave there, too
		}
		spread(exits.sorted(), seen);
	}

	/** Breadth first, over unlinked states of {@code inside}: those beside a shared exit may be others' turn. */
	private void spread(int[] exits, BitSet inside) {
		IntList queue = new IntList();
		for (int exit : exits) {
			queue.add(exit);
		}
		for (int next = 0; next < queue.size(); next++) {
			int state = queue.get(next);
			int degree = graph.degree(state);
			for (int move = 0; move < degree; move++) {
				int neighbour = graph.neighbour(state, move);
				if (link[neighbour] == UNRESOLVED && inside.get(neighbour) && graph.compare(neighbour, state) == 0) {
					link[neighbour] = state;
					queue.add(neighbour);
				}
			}
		}
	}

	/**
	 * Replaces links by ends. Other threads do the same with ways that cross: whatever they have written by then, a
	 * link leads to the same end, so each is read once and all orders give the same.
	 */
	private void follow(int from, int to) {
		for (int state = from; state < to; state++) {
			int end = link[state];
			while (end >= 0) {
				end = link[end];
			}
			int step = state;
			for (int next = link[step]; next >= 0; next = link[step]) {
				link[step] = end;
				step = next;
			}
		}
	}

	private void count(int from, int to) {
		int[] counts = new int[basins.length];
		for (int state = from; state < to; state++) {
			counts[~link[state]]++;
		}
		synchronized (basins) {
			for (int rank = 0; rank < counts.length; rank++) {
				basins[rank] += counts[rank];
			}
		}
	}

	/** The rank of the minimum that a state descends to. */
	public int minimumOf(int state) {
		return ~link[state];
	}

	/** Number of states that descend to the minimum of this rank. */
	public long basin(int rank) {
		return basins[rank];
	}

	/** The landscape. */
	public StateGraph graph() {
		return graph;
	}
}
