// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.network;

import java.util.List;

import org.spinscape.core.explorer.Explorer;
import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.result.Result;
import org.spinscape.explorers.exact.basin.BasinContacts;
import org.spinscape.explorers.exact.basin.SteepestDescent;
import org.spinscape.explorers.exact.graph.Landscape;
import org.spinscape.explorers.exact.minima.Minimum;
import org.spinscape.explorers.exact.minima.MinimumSearch;

/** See {@link LocalOptimaNetwork}. */
final class LocalOptimaNetworkExplorer implements Explorer {

	private final int listed;

	LocalOptimaNetworkExplorer(int listed) {
		this.listed = listed;
	}

	@Override
	public List<Result> explore(Hamiltonian<?> hamiltonian, ExplorerContext context) {
		Landscape landscape = Landscape.of(hamiltonian, context);
		MinimumSearch search = new MinimumSearch(landscape.graph(), context);
		List<Minimum> minima = search.minima();
		SteepestDescent descent = new SteepestDescent(landscape.graph(), minima, search.stable(), context);
		BasinContacts contacts = new BasinContacts(descent, minima.size(), context);
		return new NetworkReport(landscape, minima, descent, contacts).results(Math.min(listed, minima.size()));
	}
}
