// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.graph.branch;

import java.util.List;

import org.spinscape.core.explorer.Explorer;
import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.IntegerEnergies;
import org.spinscape.core.result.Result;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.IsingSpace;
import org.spinscape.explorers.graph.spin.Relations;
import org.spinscape.explorers.graph.spin.SpinGraph;

/** See {@link BranchAndBound}. */
record BranchAndBoundExplorer(int most) implements Explorer {

	@Override
	public List<Result> explore(Hamiltonian<?> hamiltonian, ExplorerContext context) {
		context.kernel("semidefinite bounds with triangle inequalities");
		context.phase("first state", 1);
		SpinGraph graph = SpinGraph.of(hamiltonian);
		double unit = hamiltonian.capability(IntegerEnergies.class).map(whole -> whole.quantum() / 2).orElse(0.0);
		SearchTree tree = new SearchTree(MergedSpins.of(graph), unit, most, context);
		tree.search(() -> context.soFar(() -> report(hamiltonian, graph, tree)));
		return report(hamiltonian, graph, tree);
	}

	private static List<Result> report(Hamiltonian<?> hamiltonian, SpinGraph graph, SearchTree tree) {
		int[] spins = tree.best();
		int up = spins[graph.ghost() ? graph.sites() : 0]; // the ghost is up; without fields, the first spin
		int[] turned = new int[graph.sites()];
		for (int site = 0; site < turned.length; site++) {
			turned[site] = up * spins[site];
		}
		IsingConfiguration state = Relations.state((IsingSpace) hamiltonian.space(), turned);
		return BoundReport.of(hamiltonian, state, tree);
	}
}
