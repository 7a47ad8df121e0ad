// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.profile;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.Planted;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.IsingSpace;

/** One state of energy -depth among states of energy 0: nothing leads there. */
record GolfHole(IsingSpace space, double depth) implements Hamiltonian<IsingConfiguration>, Planted {

	@Override
	public double energy(IsingConfiguration state) {
		return state.magnetisation() == space.sites() ? -depth : 0;
	}

	@Override
	public IsingConfiguration nativeState() {
		return space.create();
	}
}
