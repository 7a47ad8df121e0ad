// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.basin;

import java.util.Arrays;

import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.explorers.exact.graph.IntList;
import org.spinscape.explorers.exact.graph.StateGraph;
import org.spinscape.explorers.exact.progress.Progress;

/**
 * Which gradient basins are next to each other: for each such pair the number of moves from one into the other, the
 * lowest direct saddle (the higher end of such a move) and the number of states at which it is attained. Pairs are
 * numbered by the first move found.
 */
public final class BasinContacts {

	private static final int FIRST_CAPACITY = 1 << 10;

	private final StateGraph graph;
	private final IntList lower = new IntList();
	private final IntList higher = new IntList();
	private final IntList saddles = new IntList();
	private final IntList multiplicities = new IntList();
	/** The state that a pair's saddle was last looked for at, so that each counts once. */
	private final IntList latest = new IntList();
	private final IntList steps = new IntList();
	private final long[] moves;
	private final long[] inside;
	/** Open addressing: the number of a pair plus 1; 0 where free. */
	private int[] slots = new int[FIRST_CAPACITY];

	/** @param minima number of minima */
	public BasinContacts(SteepestDescent descent, int minima, ExplorerContext context) {
		graph = descent.graph();
		moves = new long[minima];
		inside = new long[minima];
		Progress progress = new Progress(context, "contacts of basins", graph.states());
		for (int state = 0; state < graph.states(); state++) {
			progress.at(state);
			int basin = descent.minimumOf(state);
			int degree = graph.degree(state);
			moves[basin] += degree;
			for (int move = 0; move < degree; move++) {
				int neighbour = graph.neighbour(state, move);
				int other = descent.minimumOf(neighbour);
				if (other == basin) {
					inside[basin]++;
				} else {
					note(find(Math.min(basin, other), Math.max(basin, other)), basin < other, state, neighbour);
				}
			}
		}
	}

	private int find(int low, int high) {
		int mask = slots.length - 1;
		int slot = slot(low, high) & mask;
		while (slots[slot] != 0) {
			int pair = slots[slot] - 1;
			if (lower.get(pair) == low && higher.get(pair) == high) {
				return pair;
			}
			slot = slot + 1 & mask;
		}
		lower.add(low);
		higher.add(high);
		saddles.add(-1);
		multiplicities.add(0);
		latest.add(-1);
		steps.add(0);
		slots[slot] = lower.size();
		if (2 * lower.size() > slots.length) {
			widen();
		}
		return lower.size() - 1;
	}

	private static int slot(int low, int high) {
		long key = (long) low << 32 | high;
		key *= 0x9E3779B97F4A7C15L;
		return (int) (key >>> 33);
	}

	private void widen() {
		slots = new int[2 * slots.length];
		for (int pair = 0; pair < lower.size(); pair++) {
			int slot = slot(lower.get(pair), higher.get(pair)) & slots.length - 1;
			while (slots[slot] != 0) {
				slot = slot + 1 & slots.length - 1;
			}
			slots[slot] = pair + 1;
		}
	}

	private void note(int pair, boolean fromLower, int state, int neighbour) {
		if (fromLower) {
			steps.set(pair, steps.get(pair) + 1);
		}
		if (graph.compare(state, neighbour) < 0 || latest.get(pair) == state) {
			return;
		}
		latest.set(pair, state);
		int best = saddles.get(pair);
		int difference = best < 0 ? -1 : graph.compare(state, best);
		if (difference < 0) {
			saddles.set(pair, state);
			multiplicities.set(pair, 1);
		} else if (difference == 0) {
			multiplicities.set(pair, multiplicities.get(pair) + 1);
		}
	}

	/** Number of pairs of neighbouring basins. */
	public int size() {
		return lower.size();
	}

	/** All pairs by rank of the lower, then of the higher minimum. */
	public int[] ordered() {
		long[] keys = new long[size()];
		for (int pair = 0; pair < keys.length; pair++) {
			keys[pair] = (long) lower.get(pair) << 32 | higher.get(pair);
		}
		Arrays.sort(keys);
		return Arrays.stream(keys).mapToInt(key -> find((int) (key >>> 32), (int) key)).toArray();
	}

	/** Rank of the lower minimum of a pair. */
	public int lower(int pair) {
		return lower.get(pair);
	}

	/** Rank of the higher minimum. */
	public int higher(int pair) {
		return higher.get(pair);
	}

	/** A state at the lowest direct saddle. */
	public int saddle(int pair) {
		return saddles.get(pair);
	}

	/** Number of states at the height of the lowest direct saddle from which a move crosses without going up. */
	public int multiplicity(int pair) {
		return multiplicities.get(pair);
	}

	/** Number of moves from states of one basin to states of the other; the same both ways. */
	public int steps(int pair) {
		return steps.get(pair);
	}

	/** Number of moves of all states of a basin. */
	public long moves(int basin) {
		return moves[basin];
	}

	/** Number of those that stay in it. */
	public long inside(int basin) {
		return inside[basin];
	}
}
