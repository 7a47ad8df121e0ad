// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.minima;

import java.util.ArrayList;
import java.util.List;

import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.explorers.exact.graph.StateGraph;
import org.spinscape.explorers.exact.progress.Progress;

/** All local minima of a landscape, found without the way to them. */
public final class MinimumSearch {

	private final int[] stable;
	private final List<Minimum> minima = new ArrayList<>();
	private long everywhere;
	private long strict;

	public MinimumSearch(StateGraph graph, ExplorerContext context) {
		stable = StableStates.find(graph, context);
		Progress progress = new Progress(context, "plateaus", stable.length);
		Plateau plateau = new Plateau(graph);
		int most = graph.quotient() ? 2 : 1;
		for (int i = 0; i < stable.length; i++) {
			progress.at(i);
			if (!plateau.visited(stable[i]) && plateau.growMinimum(stable[i])) {
				minima.add(plateau.minimum());
				int images = plateau.folded() ? 1 : most;
				everywhere += images;
				// A single state of the quotient that is its own image's neighbour is a plateau of two.
				strict += plateau.members().size() == 1 && !plateau.folded() ? images : 0;
			}
		}
		minima.sort(Minimum.RANK);
	}

	/** All minima by rank; a connected plateau without exit is one. */
	public List<Minimum> minima() {
		return minima;
	}

	/** The states without a lower neighbour, by index: those of minima, and some on plateaus with an exit elsewhere. */
	public int[] stable() {
		return stable;
	}

	/** Number of minima among all states, where in a quotient most stand for two. */
	public long everywhere() {
		return everywhere;
	}

	/** Number of states, among all, whose neighbours are all higher. */
	public long strict() {
		return strict;
	}
}
