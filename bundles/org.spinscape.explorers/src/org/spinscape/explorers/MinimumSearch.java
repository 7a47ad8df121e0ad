// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers;

import java.util.ArrayList;
import java.util.List;

import org.spinscape.core.explorer.ExplorerContext;

/** Finds all local minima without the way to them. */
final class MinimumSearch {

	private MinimumSearch() {
	}

	/** All minima by rank; a connected plateau without exit is one. */
	static List<Minimum> minima(StateGraph graph, ExplorerContext context) {
		Progress progress = new Progress(context, "minima", graph.states());
		Plateau plateau = new Plateau(graph);
		List<Minimum> minima = new ArrayList<>();
		for (int state = 0; state < graph.states(); state++) {
			progress.at(state);
			if (!plateau.visited(state) && !hasLowerNeighbour(graph, state)) {
				plateau.grow(state);
				if (!plateau.exit()) {
					minima.add(new Minimum(plateau.members().sorted()[0], graph.energy(state),
							plateau.members().size()));
				}
			}
		}
		minima.sort(Minimum.RANK);
		return minima;
	}

	private static boolean hasLowerNeighbour(StateGraph graph, int state) {
		double energy = graph.energy(state);
		int degree = graph.degree(state);
		for (int move = 0; move < degree; move++) {
			if (graph.energy(graph.neighbour(state, move)) < energy) {
				return true;
			}
		}
		return false;
	}
}
