// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance.check;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.space.PottsConfiguration;
import org.spinscape.core.space.PottsSpace;

/**
 * A model of the kit's own of Potts spins: equal neighbours along a chain gain energy, more so at its beginning, and the
 * first and third lose by it, so that no state suits all.
 */
record TinyPotts(PottsSpace space) implements Hamiltonian<PottsConfiguration> {

	TinyPotts(int sites, int values) {
		this(new PottsSpace(sites, values));
	}

	@Override
	public double energy(PottsConfiguration state) {
		double energy = state.value(0) == state.value(2) ? 0.75 : 0;
		for (int site = 1; site < space.sites(); site++) {
			energy -= state.value(site) == state.value(site - 1) ? 1 + 1.0 / site : 0;
		}
		return energy;
	}
}
