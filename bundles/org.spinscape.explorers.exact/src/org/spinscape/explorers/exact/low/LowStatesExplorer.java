// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.low;

import java.util.List;

import org.spinscape.core.explorer.Explorer;
import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.Verdict;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.FiniteSpace;
import org.spinscape.explorers.exact.flood.Flooding;
import org.spinscape.explorers.exact.flood.Leaf;
import org.spinscape.explorers.exact.minima.MinimumSearch;

/** See {@link LowStates}. */
final class LowStatesExplorer implements Explorer {

	private final double window;
	private final int most;
	private final int quenches;
	private final int provenSpins;
	private final int bins;

	LowStatesExplorer(double window, int most, int quenches, int provenSpins, int bins) {
		this.window = window;
		this.most = most;
		this.quenches = quenches;
		this.provenSpins = provenSpins;
		this.bins = bins;
	}

	@Override
	public List<Result> explore(Hamiltonian<?> hamiltonian, ExplorerContext context) {
		return flood(hamiltonian, context);
	}

	private <C extends Configuration> List<Result> flood(Hamiltonian<C> hamiltonian, ExplorerContext context) {
		LowFlood<C> flood = new LowFlood<>(hamiltonian, window, most);
		Seeds seeds;
		try {
			seeds = Seeds.flood(hamiltonian, flood, quenches, provenSpins, most, context);
		} catch (TooManyLowStates e) {
			return List.of(new Verdict(LowStatesReport.LISTED.tag(), Verdict.Level.CANNOT_SAY, e.getMessage()));
		}
		LowGraph graph = new LowGraph((FiniteSpace<C>) hamiltonian.space(), flood.found(), flood.lid(),
				context);
		MinimumSearch search = new MinimumSearch(graph, context);
		List<Leaf> leaves = Flooding.flood(graph, search.minima().getLast(), false, context).graph();
		return new LowStatesReport(hamiltonian, graph, leaves, flood.lid(), seeds.proven(), quenches).results(bins);
	}
}
