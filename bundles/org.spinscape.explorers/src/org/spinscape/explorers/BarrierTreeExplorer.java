// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers;

import java.util.List;

import org.spinscape.core.explorer.Explorer;
import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.result.Result;

/** See {@link BarrierTree}. */
final class BarrierTreeExplorer implements Explorer {

	private final boolean reduced;
	private final int levels;

	/**
	 * @param reduced whether the tree is that of the quotient
	 * @param levels  number of energies of the disconnectivity graph
	 */
	BarrierTreeExplorer(boolean reduced, int levels) {
		this.reduced = reduced;
		this.levels = levels;
	}

	@Override
	public List<Result> explore(Hamiltonian<?> hamiltonian, ExplorerContext context) {
		Landscape landscape = Landscape.of(hamiltonian, context);
		SteepestDescent descent = new SteepestDescent(landscape.reduced(), context);
		double highest = descent.minima().getLast().energy();
		List<Flooding.Leaf> leaves = Flooding.flood(landscape.reduced(), highest, context);
		Funnels funnels = new Funnels(descent, context);
		BarrierTreeReport report = new BarrierTreeReport(landscape, descent, leaves, funnels);
		boolean everywhere = landscape.symmetric() && !reduced;
		return report.results(everywhere ? Flooding.flood(landscape.all(), highest, context) : leaves, everywhere,
				levels);
	}
}
