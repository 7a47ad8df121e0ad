// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.vector;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.hamiltonian.KnownValue;
import org.spinscape.core.kind.ObservableKinds;
import org.spinscape.core.kind.SearchKinds;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.random.RandomStream;
import org.spinscape.hamiltonians.lattice.BondDistribution;
import org.spinscape.hamiltonians.lattice.Lattice;
import org.spinscape.hamiltonians.lattice.LatticeParameters;
import org.spinscape.kernels.pair.PairHamiltonian;
import org.spinscape.kernels.pair.PairHamiltonianBuilder;

/**
 * Unit vectors on a lattice; what the models of different numbers of components share. Drawn first, if at all, is the graph;
 * then the couplings bond by bond.
 */
abstract class VectorModel implements HamiltonianProvider {

	private static final String FIELD = "field";
	private static final long MOST_COMPONENTS = 1L << 28;
	private static final long BYTES_PER_COMPONENT = 32;

	private final int components;
	private final ParameterSchema schema;

	/** @param components of a spin */
	VectorModel(int components) {
		this.components = components;
		schema = BondDistribution
				.declare(LatticeParameters.declare(ParameterSchema.builder()), 1, BondDistribution.PLUS_MINUS,
						BondDistribution.GAUSSIAN, BondDistribution.UNIFORM)
				.real(FIELD, 0, -100, 100).unit("J").describe("Uniform magnetic field along the first axis.")
				.rule("L", p -> LatticeParameters.sites(p) * components <= MOST_COMPONENTS,
						p -> "so many spins do not fit; use a smaller L")
				.build();
	}

	@Override
	public final ParameterSchema schema() {
		return schema;
	}

	@Override
	public final String formula() {
		return "H = -\\sum_{\\langle ij\\rangle} J_{ij}\\, S_i \\cdot S_j - h\\sum_i S_i^x, \\qquad |S_i| = 1";
	}

	@Override
	public final String symmetry() {
		return "All spins turned or reflected together, with a field about its axis.";
	}

	/** The lowest state of three sublattices, found by hops between minima. */
	static KnownValue frustrated(double energy, String size, String source) {
		return KnownValue.of("lowest energy per spin of the triangular antiferromagnet, L = " + size, energy, 1e-6, source)
				.at("lattice", "triangular").at("L", size).at("p", "0")
				.by("basin-hopping", SearchKinds.BEST_ENERGY).sweeps(100)
				.times(1 / (Double.parseDouble(size) * Double.parseDouble(size)));
	}

	/**
	 * The thermal energy per spin of the ring of 8 at T = 0.5.
	 *
	 * @param exact   from the transfer matrix
	 * @param sampler what finds it
	 */
	static KnownValue ring(double exact, String sampler) {
		return KnownValue.of("energy per spin of the ring of 8, T = 0.5", exact, 1e-9, "transfer matrix, exact")
				.at("dimension", "1").at("L", "8").by(sampler, ObservableKinds.ENERGY)
				.with("temperature", "0.5").times(1 / 8.0).sweeps(40_000);
	}

	@Override
	public final long memory(Parameters parameters) {
		return LatticeParameters.memory(parameters)
				+ (long) (LatticeParameters.sites(parameters) * components * BYTES_PER_COMPONENT);
	}

	@Override
	public final Hamiltonian<?> build(Parameters parameters, RandomStream disorder) {
		Lattice lattice = LatticeParameters.lattice(parameters, disorder);
		PairHamiltonianBuilder bonds = PairHamiltonian.builder(lattice.sites()).expect(lattice.bonds());
		lattice.forEachBond((i, j) -> bonds.bond(i, j, BondDistribution.draw(parameters, disorder)));
		return new VectorSpins(bonds.build(), components, parameters.real(FIELD), lattice.layout());
	}
}
