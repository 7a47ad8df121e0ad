// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.random;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.EnergyBounds;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.IsingSpace;

/** Independent gaussian energies of all states of N spins. Immutable. */
final class RandomEnergies implements Hamiltonian<IsingConfiguration>, EnergyBounds {

	private final IsingSpace space;
	private final double width;
	private final GaussianHash hash;

	/** @param width standard deviation of the energies in J */
	RandomEnergies(int spins, double width, GaussianHash hash) {
		this.space = new IsingSpace(spins);
		this.width = width;
		this.hash = hash;
	}

	@Override
	public IsingSpace space() {
		return space;
	}

	@Override
	public double energy(IsingConfiguration configuration) {
		return width * hash.at(space.index(configuration));
	}

	@Override
	public double lower() {
		return -upper();
	}

	@Override
	public double upper() {
		return width * GaussianHash.LARGEST;
	}
}
