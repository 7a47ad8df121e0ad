// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers;

import java.util.List;
import java.util.Optional;

import org.spinscape.core.explorer.Explorer;
import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.result.Result;

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
		int[] stable = StableStates.find(graph, context);
		int highest = StableStates.highestLevel(graph.table(), stable);
		Flooding.Trees trees = Flooding.flood(graph, highest, !reduced, context);
		List<Minimum> minima = trees.graph().stream().map(Leaf::minimum).toList();
		Optional<Basins> basins = graph.states() > mostWithBasins ? Optional.empty()
				: Optional.of(Basins.of(graph, minima, stable, context));
		return new BarrierTreeReport(landscape, trees, basins).results(reduced, levels);
	}
}
