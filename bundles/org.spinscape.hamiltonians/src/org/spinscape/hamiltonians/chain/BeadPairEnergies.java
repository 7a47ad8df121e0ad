// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.chain;

import org.spinscape.core.hamiltonian.capability.ContactEnergies;

/** What a contact of each pair of beads adds to the energy. */
final class BeadPairEnergies implements ContactEnergies {

	private final SelfAvoidingChain space;
	private final double[] energies;

	/** @param weakness energy gained by a weak contact in J */
	BeadPairEnergies(SelfAvoidingChain space, ContactMap contacts, double weakness) {
		this.space = space;
		energies = new double[space.sites() * space.sites()];
		enter(contacts.strongPairs(), -1);
		enter(contacts.weakPairs(), -weakness);
	}

	private void enter(int[] pairs, double energy) {
		for (int k = 0; k < pairs.length; k += 2) {
			energies[pairs[k] * beads() + pairs[k + 1]] = energy;
			energies[pairs[k + 1] * beads() + pairs[k]] = energy;
		}
	}

	@Override
	public int beads() {
		return space.sites();
	}

	@Override
	public int dimension() {
		return space.lattice().dimension();
	}

	@Override
	public double contact(int bead, int other) {
		return energies[bead * beads() + other];
	}
}
