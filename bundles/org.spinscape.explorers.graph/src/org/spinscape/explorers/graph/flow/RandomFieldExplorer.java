// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.graph.flow;

import java.util.Arrays;
import java.util.List;

import org.spinscape.core.explorer.Explorer;
import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.result.Result;
import org.spinscape.core.space.IsingSpace;
import org.spinscape.explorers.graph.spin.ProvenState;
import org.spinscape.explorers.graph.spin.Relations;
import org.spinscape.explorers.graph.spin.SpinGraph;

/** See {@link RandomFieldGroundState}. */
final class RandomFieldExplorer implements Explorer {

	@Override
	public List<Result> explore(Hamiltonian<?> hamiltonian, ExplorerContext context) {
		context.kernel("maximum flow (JGraphT, Boykov-Kolmogorov)");
		context.phase("maximum flow", 1);
		SpinGraph graph = SpinGraph.of(hamiltonian);
		int[] gauge = PositiveGauge.of(graph).orElseThrow();
		context.checkCancelled();
		IsingSpace space = (IsingSpace) hamiltonian.space();
		double allSatisfied = graph.constant() - Arrays.stream(graph.couplings()).map(Math::abs).sum();
		if (!graph.ghost()) { // nothing to cut: the gauge itself
			return ProvenState.of(hamiltonian, Relations.state(space, gauge), allSatisfied, "All couplings are satisfied");
		}
		MinimumCut cut = new MinimumCut(graph, gauge);
		context.checkCancelled();
		return ProvenState.of(hamiltonian, Relations.state(space, cut.spins()), allSatisfied + cut.cut(),
				"A minimum cut, and the maximum flow through it");
	}
}
