// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.minima;

import java.util.Arrays;

import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.explorers.exact.graph.IntList;
import org.spinscape.explorers.exact.graph.StateGraph;
import org.spinscape.explorers.exact.progress.Progress;
import org.spinscape.kernels.exact.CubeScan;

/** Finds the states without a lower neighbour: all states of minima, and those of plateaus with an exit elsewhere. */
public final class StableStates {

	private StableStates() {
	}

	/** By index. There is at least one. */
	public static int[] find(StateGraph graph, ExplorerContext context) {
		if (!graph.cube()) {
			Progress progress = new Progress(context, "minima", graph.states());
			IntList found = new IntList();
			for (int state = 0; state < graph.states(); state++) {
				progress.at(state);
				if (isStable(graph, state)) {
					found.add(state);
				}
			}
			return found.toArray();
		}
		CubeScan scan = new CubeScan(graph.table(), graph.quotient());
		context.phase("minima", scan.pieces());
		int[] byLevel = scan.stable(context);
		return graph.table().exact() ? byLevel
				: Arrays.stream(byLevel).filter(state -> isStable(graph, state)).toArray();
	}

	private static boolean isStable(StateGraph graph, int state) {
		int degree = graph.degree(state);
		for (int move = 0; move < degree; move++) {
			if (graph.compare(graph.neighbour(state, move), state) < 0) {
				return false;
			}
		}
		return true;
	}
}
