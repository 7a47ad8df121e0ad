// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.potts;

import java.util.Optional;

import org.spinscape.core.hamiltonian.capability.SiteLayout;
import org.spinscape.core.hamiltonian.capability.SpinComponents;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.PottsConfiguration;
import org.spinscape.core.space.PottsSpace;

/**
 * Spins whose values stand for vectors, and who neighbours whom.
 *
 * @param space      of the spins
 * @param vectors    the spin as a vector by its value, of length 1 at most
 * @param offsets    where the neighbours of a site begin; those of the next site follow
 * @param neighbours of all sites, each pair twice
 * @param places     where the spins are, if that is known
 */
record ValueVectors(PottsSpace space, double[][] vectors, int[] offsets, int[] neighbours, Optional<SiteLayout> places)
		implements
			SpinComponents {

	@Override
	public int spins() {
		return space.sites();
	}

	@Override
	public int components() {
		return vectors[0].length;
	}

	@Override
	public void read(Configuration state, double[] result) {
		PottsConfiguration spins = space.cast(state);
		for (int site = 0; site < spins.sites(); site++) {
			double[] vector = vectors[spins.value(site)];
			System.arraycopy(vector, 0, result, site * vector.length, vector.length);
		}
	}

	@Override
	public void forEachBond(Bond bond) {
		for (int site = 0; site < space.sites(); site++) {
			for (int k = offsets[site]; k < offsets[site + 1]; k++) {
				bond.between(site, neighbours[k]);
			}
		}
	}
}
