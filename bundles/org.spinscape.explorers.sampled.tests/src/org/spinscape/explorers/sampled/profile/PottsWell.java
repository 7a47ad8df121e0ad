// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.profile;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.Planted;
import org.spinscape.core.space.PottsConfiguration;
import org.spinscape.core.space.PottsSpace;

/** {@code H = -N (k/N)^2}, k the number of Potts spins of value 0. */
record PottsWell(PottsSpace space) implements Hamiltonian<PottsConfiguration>, Planted {

	@Override
	public double energy(PottsConfiguration state) {
		int aligned = 0;
		for (int site = 0; site < space.sites(); site++) {
			aligned += state.value(site) == 0 ? 1 : 0;
		}
		return -aligned * aligned / (double) space.sites();
	}

	@Override
	public PottsConfiguration nativeState() {
		return space.create();
	}
}
