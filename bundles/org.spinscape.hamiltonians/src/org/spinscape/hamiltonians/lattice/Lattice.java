// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.lattice;

import java.util.Optional;

import org.spinscape.core.hamiltonian.capability.SiteLayout;

/** Sites and the bonds between them. Immutable. */
public interface Lattice {

	/** Number of sites. */
	int sites();

	/** Number of bonds. */
	int bonds();

	/** Shows each bond once, always in the same order. */
	void forEachBond(BondVisitor visitor);

	/** Where the sites are; empty if that cannot be drawn. */
	Optional<SiteLayout> layout();

	/** Takes bonds one after the other. */
	interface BondVisitor {

		/** The bond of two sites, {@code i < j}. */
		void bond(int i, int j);
	}
}
