// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.profile;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.Planted;
import org.spinscape.core.hamiltonian.capability.SpinFlipSymmetry;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.IsingSpace;

/** {@code H = -N a m^2}: the ferromagnet of Curie and Weiss; free spins for a = 0. */
record MeanField(IsingSpace space, double signal) implements Hamiltonian<IsingConfiguration>, Planted, SpinFlipSymmetry {

	@Override
	public double energy(IsingConfiguration state) {
		double m = state.magnetisation() / (double) space.sites();
		return -space.sites() * signal * m * m;
	}

	@Override
	public IsingConfiguration nativeState() {
		return space.create();
	}
}
