// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.lattice;

import java.util.Optional;

import org.spinscape.core.hamiltonian.capability.SiteLayout;
import org.spinscape.hamiltonians.files.GraphFile;

/** A graph that the user has in a file; its sites have no places. */
record FileGraph(GraphFile graph) implements Lattice {

	@Override
	public int sites() {
		return graph.sites();
	}

	@Override
	public int bonds() {
		return graph.bonds();
	}

	@Override
	public void forEachBond(BondVisitor visitor) {
		for (int bond = 0; bond < graph.bonds(); bond++) {
			visitor.bond(graph.first(bond), graph.second(bond));
		}
	}

	@Override
	public Optional<SiteLayout> layout() {
		return Optional.empty();
	}
}
