// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.graph.planar;

import java.util.List;

import org.spinscape.core.explorer.Explorer;
import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.result.Result;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.IsingSpace;
import org.spinscape.explorers.graph.spin.ProvenState;
import org.spinscape.explorers.graph.spin.Relations;
import org.spinscape.explorers.graph.spin.SpinGraph;

/** See {@link PlanarGroundState}. */
final class PlanarGroundStateExplorer implements Explorer {

	@Override
	public List<Result> explore(Hamiltonian<?> hamiltonian, ExplorerContext context) {
		return ground(hamiltonian, context);
	}

	private static <C extends Configuration> List<Result> ground(Hamiltonian<C> hamiltonian, ExplorerContext context) {
		context.kernel("minimum-weight perfect matching (JGraphT, Blossom V)");
		SpinGraph graph = SpinGraph.of(hamiltonian);
		List<PlanarBlock> blocks = PlanarBlocks.of(graph).orElseThrow();
		context.phase("matching", blocks.size());
		Walls walls = Walls.lightest(graph, blocks, context);
		IsingSpace space = (IsingSpace) hamiltonian.space();
		IsingConfiguration state = Relations.state(space, Relations.spins(graph, walls.equal()));
		double energy = hamiltonian.energy(hamiltonian.space().cast(state));
		return ProvenState.of(hamiltonian, state, energy - walls.doubt(),
				"A perfect matching of least weight, and its dual solution");
	}
}
