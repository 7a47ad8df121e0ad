// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.minima;

import java.util.BitSet;

import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.explorers.exact.graph.IntList;
import org.spinscape.explorers.exact.graph.StateGraph;
import org.spinscape.explorers.exact.progress.Progress;

/** All plateaus of a landscape: connected sets of at least two states of equal energy. */
public final class PlateauCensus {

	private long count;
	private int largest = 1;

	/** Looks at all states. */
	public PlateauCensus(StateGraph graph, ExplorerContext context) {
		Progress progress = new Progress(context, "all plateaus", graph.states());
		BitSet seen = new BitSet(graph.states());
		IntList members = new IntList();
		for (int state = 0; state < graph.states(); state++) {
			progress.at(state);
			if (seen.get(state)) {
				continue;
			}
			members.clear();
			members.add(state);
			seen.set(state);
			for (int next = 0; next < members.size(); next++) {
				extend(graph, members, members.get(next), seen);
			}
			count += members.size() > 1 ? 1 : 0;
			largest = Math.max(largest, members.size());
		}
	}

	private static void extend(StateGraph graph, IntList members, int state, BitSet seen) {
		int[] levels = graph.table().levels();
		int degree = graph.degree(state);
		for (int move = 0; move < degree; move++) {
			int neighbour = graph.neighbour(state, move);
			// Most neighbours differ in level already, which costs one look into an array.
			if (levels[state] == levels[neighbour] && graph.compare(state, neighbour) == 0 && !seen.get(neighbour)) {
				seen.set(neighbour);
				members.add(neighbour);
			}
		}
	}

	/** Number of plateaus. */
	public long count() {
		return count;
	}

	/** Number of states of the largest connected set of equal energy; 1 if there is no plateau. */
	public int largest() {
		return largest;
	}
}
