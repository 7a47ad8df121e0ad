// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.random;

import java.util.Optional;

import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.EnergyBounds;
import org.spinscape.core.hamiltonian.capability.Planted;
import org.spinscape.core.hamiltonian.capability.SiteLayout;
import org.spinscape.core.space.PottsConfiguration;
import org.spinscape.core.space.PottsSpace;
import org.spinscape.hamiltonians.lattice.Lattice;

/**
 * {@code H = -eps sum_i [s_i = 0] + sum_<ij> V_ij(s_i, s_j)}, energies in J: residues that each may be native (value
 * 0), and a table of energies for every bond. The native state has all values 0. Immutable.
 */
final class ResidueHamiltonian implements Hamiltonian<PottsConfiguration>, Planted, EnergyBounds {

	/** Room in the bounds for the rounding of sums. */
	private static final double ROUNDING = 0x1p-40;

	private final PottsSpace space;
	private final Optional<SiteLayout> layout;
	private final double single;
	/** V of bond b at values v of its first and w of its second site: position {@code (b q + v) q + w}. */
	private final double[] table;
	private final int[] first;
	private final int[] second;
	/** Bonds of site i: from {@code rows[i]} to {@code rows[i + 1] - 1}. */
	private final int[] rows;
	private final int[] bonds;

	ResidueHamiltonian(Lattice lattice, int values, double single, double[] table) {
		this.space = new PottsSpace(lattice.sites(), values);
		this.layout = lattice.layout();
		this.single = single;
		this.table = table;
		first = new int[lattice.bonds()];
		second = new int[lattice.bonds()];
		rows = new int[lattice.sites() + 1];
		int[] count = new int[1];
		lattice.forEachBond((i, j) -> {
			first[count[0]] = i;
			second[count[0]++] = j;
			rows[i + 1]++;
			rows[j + 1]++;
		});
		for (int site = 0; site < lattice.sites(); site++) {
			rows[site + 1] += rows[site];
		}
		bonds = new int[2 * first.length];
		int[] next = rows.clone();
		for (int bond = 0; bond < first.length; bond++) {
			bonds[next[first[bond]]++] = bond;
			bonds[next[second[bond]]++] = bond;
		}
	}

	@Override
	public PottsSpace space() {
		return space;
	}

	@Override
	public double energy(PottsConfiguration configuration) {
		double sum = 0;
		for (int site = 0; site < space.sites(); site++) {
			sum += alone(configuration.value(site));
		}
		for (int bond = 0; bond < first.length; bond++) {
			sum += contact(bond, configuration.value(first[bond]), configuration.value(second[bond]));
		}
		return sum;
	}

	private double alone(int value) {
		return value == 0 ? -single : 0;
	}

	private double contact(int bond, int valueOfFirst, int valueOfSecond) {
		return table[(bond * space.values() + valueOfFirst) * space.values() + valueOfSecond];
	}

	/** Energy in J of everything that one residue takes part in, if it had this value. */
	double share(PottsConfiguration state, int site, int value) {
		double sum = alone(value);
		for (int k = rows[site]; k < rows[site + 1]; k++) {
			int bond = bonds[k];
			sum += first[bond] == site ? contact(bond, value, state.value(second[bond]))
					: contact(bond, state.value(first[bond]), value);
		}
		return sum;
	}

	@Override
	public EnergyTracker<PottsConfiguration> track(PottsConfiguration start) {
		return new ContactTracker(this, start);
	}

	@Override
	public <T> Optional<T> capability(Class<T> type) {
		return type == SiteLayout.class ? layout.map(type::cast) : Hamiltonian.super.capability(type);
	}

	@Override
	public PottsConfiguration nativeState() {
		return space.create();
	}

	@Override
	public double lower() {
		return -reach();
	}

	@Override
	public double upper() {
		return reach();
	}

	/** Sum of the largest magnitudes of all terms. */
	private double reach() {
		double sum = space.sites() * Math.abs(single);
		int entries = space.values() * space.values();
		for (int bond = 0; bond < first.length; bond++) {
			double largest = 0;
			for (int entry = bond * entries; entry < (bond + 1) * entries; entry++) {
				largest = Math.max(largest, Math.abs(table[entry]));
			}
			sum += largest;
		}
		return sum * (1 + ROUNDING);
	}
}
