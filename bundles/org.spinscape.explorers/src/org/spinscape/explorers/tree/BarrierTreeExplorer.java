// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.tree;

import java.util.List;
import java.util.Optional;

import org.spinscape.core.explorer.Explorer;
import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.result.Result;
import org.spinscape.explorers.basin.Basins;
import org.spinscape.explorers.flood.Flooding;
import org.spinscape.explorers.graph.Landscape;
import org.spinscape.explorers.graph.StateGraph;
import org.spinscape.explorers.minima.Minimum;
import org.spinscape.explorers.minima.MinimumSearch;

/** See {@link BarrierTree}. */
final class BarrierTreeExplorer implements Explorer {

	private final boolean reduced;
	private final long mostWithBasins;
	private final int levels;

	/**
	 * @param reduced        whether the tree is that of the quotient
	 * @param mostWithBasins largest number of states whose ways are followed
	 * @param levels         number of energies of the disconnectivity graph
	 */
	BarrierTreeExplorer(boolean reduced, long mostWithBasins, int levels) {
		this.reduced = reduced;
		this.mostWithBasins = mostWithBasins;
		this.levels = levels;
	}

	@Override
	public List<Result> explore(Hamiltonian<?> hamiltonian, ExplorerContext context) {
		Landscape landscape = Landscape.of(hamiltonian, context);
		StateGraph graph = landscape.graph();
		MinimumSearch search = new MinimumSearch(graph, context);
		List<Minimum> minima = search.minima();
		Flooding.Trees trees = Flooding.flood(graph, minima.getLast(), !reduced, context);
		Optional<Basins> basins = graph.states() > mostWithBasins ? Optional.empty()
				: Optional.of(Basins.of(graph, minima, search.stable(), context));
		return new BarrierTreeReport(landscape, trees, basins).results(reduced, levels);
	}
}
