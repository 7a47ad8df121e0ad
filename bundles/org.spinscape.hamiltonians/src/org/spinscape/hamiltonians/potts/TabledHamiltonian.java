// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.potts;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.EnergyBounds;
import org.spinscape.core.hamiltonian.capability.IntegerEnergies;
import org.spinscape.core.hamiltonian.capability.MagneticMoment;
import org.spinscape.core.hamiltonian.capability.PairCouplings;
import org.spinscape.core.hamiltonian.capability.Planted;
import org.spinscape.core.hamiltonian.capability.SiteLayout;
import org.spinscape.core.hamiltonian.capability.SpinComponents;
import org.spinscape.core.hamiltonian.capability.SpinReflections;
import org.spinscape.core.hamiltonian.capability.Symmetries;
import org.spinscape.core.hamiltonian.capability.Symmetry;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.PottsConfiguration;
import org.spinscape.core.space.PottsSpace;
import org.spinscape.core.space.Vectors;
import org.spinscape.hamiltonians.lattice.Lattice;
import org.spinscape.kernels.pair.PairHamiltonian;
import org.spinscape.kernels.pair.PairHamiltonianBuilder;

/**
 * {@code H = -sum_<ij> W_ij(sigma_i, sigma_j) - sum_i V(sigma_i)} with spins of q values and tables of what neighbours gain,
 * energies in J. Immutable.
 */
final class TabledHamiltonian
		implements
			Hamiltonian<PottsConfiguration>,
			EnergyBounds,
			MagneticMoment,
			Symmetries {

	private final PottsSpace space;
	private final SpinGains table;
	private final ValueVectors vectors;
	private final int[] offsets;
	private final int[] neighbours;
	private final Optional<SiteLayout> layout;
	private final List<Symmetry> symmetries;
	private final Optional<PottsConfiguration> nativeState;
	/** See {@link ValueReflections}. */
	private final List<ValueMap> reflections;

	/**
	 * @param table       gains by values, for places in the rows of {@code graph}
	 * @param vectors     spins by values, of length 1 at most, see {@link MagneticMoment}
	 * @param graph       who neighbours whom
	 * @param layout      where the spins are, if that is known
	 * @param symmetries  of the table: what may be done to the values of all spins alike
	 * @param nativeState a state to measure by, if there is one
	 * @param reflections of the values, which lead from each to every other; empty if some values gain by themselves
	 */
	TabledHamiltonian(SpinGains table, double[][] vectors, PairCouplings graph, Optional<SiteLayout> layout,
			List<Symmetry> symmetries, Optional<PottsConfiguration> nativeState, List<ValueMap> reflections) {
		space = new PottsSpace(graph.spins(), table.values());
		this.table = table;
		offsets = graph.offsets();
		neighbours = graph.neighbours();
		this.vectors = new ValueVectors(space, vectors, offsets, neighbours, layout);
		this.layout = layout;
		this.symmetries = List.copyOf(symmetries);
		this.nativeState = nativeState;
		this.reflections = reflections;
	}

	/** One with the same gains for all neighbours on a lattice. */
	static TabledHamiltonian of(PairTable table, double[][] vectors, Lattice lattice, List<Symmetry> symmetries,
			Optional<PottsConfiguration> nativeState, List<ValueMap> reflections) {
		PairHamiltonianBuilder bonds = PairHamiltonian.builder(lattice.sites()).expect(lattice.bonds());
		lattice.forEachBond((i, j) -> bonds.bond(i, j, 1));
		return new TabledHamiltonian(table, vectors, bonds.build(), lattice.layout(), symmetries, nativeState, reflections);
	}

	@Override
	public PottsSpace space() {
		return space;
	}

	@Override
	public double energy(PottsConfiguration configuration) {
		return 0.0 - table.joule(gain(configuration));
	}

	/** The sum of all gains, in units of the {@link #table}. */
	long gain(PottsConfiguration state) {
		long sum = 0;
		for (int site = 0; site < space.sites(); site++) {
			int value = state.value(site);
			sum += table.single(value);
			for (int k = offsets[site]; k < offsets[site + 1] && neighbours[k] < site; k++) {
				sum += table.pair(k, value, state.value(neighbours[k]));
			}
		}
		return sum;
	}

	/** Gains by values. */
	SpinGains table() {
		return table;
	}

	/** Where the neighbours of a site begin in {@link #neighbours}; those of the next site follow. */
	int[] offsets() {
		return offsets;
	}

	/** Neighbours of all sites, each pair twice; for reading. */
	int[] neighbours() {
		return neighbours;
	}

	@Override
	public EnergyTracker<PottsConfiguration> track(PottsConfiguration start) {
		return new TabledTracker(this, start);
	}

	@Override
	public <T> Optional<T> capability(Class<T> type) {
		if (type == SiteLayout.class) {
			return layout.map(type::cast);
		}
		if (type == SpinComponents.class) {
			return Optional.of(type.cast(vectors));
		}
		if (type == IntegerEnergies.class && table.quantum() > 0) {
			IntegerEnergies integer = table::quantum;
			return Optional.of(type.cast(integer));
		}
		if (type == Planted.class && nativeState.isPresent()) {
			PottsConfiguration kept = nativeState.get();
			Planted planted = kept::copy;
			return Optional.of(type.cast(planted));
		}
		if (type == SpinReflections.class && !reflections.isEmpty()) {
			return Optional.of(type.cast(new ValueReflections(this, reflections)));
		}
		return Hamiltonian.super.capability(type);
	}

	@Override
	public double lower() {
		return -table.most(neighbours.length / 2, space.sites());
	}

	@Override
	public double upper() {
		return -table.least(neighbours.length / 2, space.sites());
	}

	@Override
	public int spins() {
		return space.sites();
	}

	@Override
	public int components() {
		return vectors.components();
	}

	@Override
	public void moment(Configuration state, double[] moment) {
		PottsConfiguration spins = space.cast(state);
		int[] counts = new int[space.values()];
		for (int site = 0; site < spins.sites(); site++) {
			counts[spins.value(site)]++;
		}
		Arrays.fill(moment, 0);
		for (int value = 0; value < counts.length; value++) {
			Vectors.add(moment, counts[value], vectors.vectors()[value]);
		}
	}

	@Override
	public List<Symmetry> generators() {
		return symmetries;
	}
}
