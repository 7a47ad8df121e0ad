// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.hamiltonian.capability;

import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.IsingConfiguration;

/** All Ising spins are turned over. */
public record SpinFlip() implements Symmetry {

	@Override
	public String description() {
		return "all spins turned over";
	}

	@Override
	public void apply(Configuration state, RandomStream random) {
		IsingConfiguration spins = (IsingConfiguration) state;
		for (int site = 0; site < spins.sites(); site++) {
			spins.flip(site);
		}
	}
}
