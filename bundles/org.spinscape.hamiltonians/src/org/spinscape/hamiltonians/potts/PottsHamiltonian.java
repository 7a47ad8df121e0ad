// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.potts;

import java.util.Arrays;
import java.util.Optional;

import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.EnergyBounds;
import org.spinscape.core.hamiltonian.capability.IntegerEnergies;
import org.spinscape.core.hamiltonian.capability.SiteLayout;
import org.spinscape.core.hamiltonian.capability.SpinComponents;
import org.spinscape.core.space.PottsConfiguration;
import org.spinscape.core.space.PottsSpace;
import org.spinscape.kernels.pair.PairHamiltonian;
import org.spinscape.kernels.units.WholeUnits;

/**
 * {@code H = -sum_{i<j} J_ij delta(sigma_i, sigma_j)} with spins of q values, energies in J. The bonds are those of an
 * Ising model; with q = 2 the energies are half of its, less half the sum of all bonds. Immutable. All sums are done on
 * whole multiples of one unit, so that the energy of a state is one number however it is reached.
 */
final class PottsHamiltonian implements Hamiltonian<PottsConfiguration>, EnergyBounds {

	/** Sums of all bonds fit a long. */
	private static final int BITS = 61;

	private final PottsSpace space;
	private final int[] offsets;
	private final int[] neighbours;
	private final long[] couplings;
	private final double unit;
	private final double quantum;
	private final Optional<SiteLayout> layout;
	/** The values as corners of a simplex. */
	private final ValueVectors vectors;

	/** @param bonds an Ising model without fields @param values q */
	PottsHamiltonian(PairHamiltonian bonds, int values) {
		space = new PottsSpace(bonds.spins(), values);
		offsets = bonds.offsets();
		neighbours = bonds.neighbours();
		double[] real = bonds.couplings();
		double total = Arrays.stream(real).map(Math::abs).sum();
		double given = WholeUnits.quantum(bonds);
		quantum = given > 0 && WholeUnits.multiples(real, given) ? given : 0;
		unit = quantum > 0 ? quantum : WholeUnits.powerAbove(total, BITS);
		couplings = new long[real.length];
		for (int k = 0; k < real.length; k++) {
			couplings[k] = (long) Math.rint(real[k] / unit);
		}
		layout = bonds.capability(SiteLayout.class);
		vectors = new ValueVectors(space, SpinVectors.simplex(values), offsets, neighbours, layout);
	}

	@Override
	public PottsSpace space() {
		return space;
	}

	@Override
	public double energy(PottsConfiguration configuration) {
		return joule(-agreement(configuration));
	}

	/** Sum of the bonds between equal spins, in units. */
	long agreement(PottsConfiguration state) {
		long sum = 0;
		for (int site = 0; site < space.sites(); site++) {
			int value = state.value(site);
			for (int k = offsets[site]; k < offsets[site + 1] && neighbours[k] < site; k++) {
				sum += state.value(neighbours[k]) == value ? couplings[k] : 0;
			}
		}
		return sum;
	}

	/** From units to J. */
	double joule(long units) {
		return unit * units;
	}

	/** First bond of a site; the last is one before the first of the next site. */
	int firstBond(int site) {
		return offsets[site];
	}

	/** The other site of a bond. */
	int neighbour(int bond) {
		return neighbours[bond];
	}

	/** J_ij of a bond in units. */
	long coupling(int bond) {
		return couplings[bond];
	}

	@Override
	public EnergyTracker<PottsConfiguration> track(PottsConfiguration start) {
		return new PottsTracker(this, start);
	}

	@Override
	public <T> Optional<T> capability(Class<T> type) {
		if (type == SiteLayout.class) {
			return layout.map(type::cast);
		}
		if (type == SpinComponents.class) {
			return Optional.of(type.cast(vectors));
		}
		if (type == IntegerEnergies.class && quantum > 0) {
			IntegerEnergies integer = () -> quantum;
			return Optional.of(type.cast(integer));
		}
		return Hamiltonian.super.capability(type);
	}

	/** All positive bonds between equal spins, all negative ones between different spins. */
	@Override
	public double lower() {
		return joule(-Arrays.stream(couplings).filter(coupling -> coupling > 0).sum() / 2);
	}

	@Override
	public double upper() {
		return joule(-Arrays.stream(couplings).filter(coupling -> coupling < 0).sum() / 2);
	}
}
