// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.potts;

import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.hamiltonian.KnownValue;
import org.spinscape.core.kind.LandscapeKinds;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.PottsSpace;
import org.spinscape.hamiltonians.lattice.Lattice;
import org.spinscape.hamiltonians.lattice.LatticeParameters;

/**
 * The spin-1 Ising model with a crystal field, {@code H = -J sum_<ij> s_i s_j + D sum_i s_i^2 - h sum_i s_i}. The values
 * 0, 1 and 2 of its states stand for s = 0, 1 and -1.
 */
@Component(service = HamiltonianProvider.class)
public final class BlumeCapel implements HamiltonianProvider {

	private static final String CRYSTAL_FIELD = "D";
	private static final String FIELD = "field";
	private static final int[] SPINS = { 0, 1, -1 };

	private static final ParameterSchema SCHEMA = LatticeSpins
			.coupling(LatticeParameters.declare(ParameterSchema.builder()),
					"Coupling; positive for the ferromagnet, negative for the antiferromagnet.")
			.real(CRYSTAL_FIELD, 1, -1e6, 1e6).unit("J")
			.describe("Crystal field: the cost of a spin that is not 0. Far below 0 it leaves the Ising model, above half the"
					+ " number of neighbours all spins are 0 at low temperature.")
			.real(FIELD, 0, -100, 100).unit("J").describe("Uniform magnetic field h; positive favours spins +1.")
			.rule("L", p -> LatticeSpins.fits(p, SPINS.length), p -> "so many spins of 3 values do not fit; use a smaller L")
			.build();

	@Override
	public String id() {
		return "blume-capel";
	}

	@Override
	public String name() {
		return "Blume-Capel model";
	}

	@Override
	public String description() {
		return "Spins 1, 0 and -1, written 1, 0 and 2, with a crystal field that makes 0 cheaper: vacancies that may come and"
				+ " go. Its transition from order to disorder is continuous at weak crystal fields and discontinuous near"
				+ " half the number of neighbours, with a tricritical point between.";
	}

	@Override
	public String formula() {
		return "H = -J\\sum_{\\langle ij\\rangle} s_i s_j + D\\sum_i s_i^2 - h\\sum_i s_i, \\qquad s_i \\in \\{-1, 0, 1\\}";
	}

	@Override
	public String symmetry() {
		return "All spins turned over together, without field.";
	}

	@Override
	public List<Reference> references() {
		return List.of(
				new Reference("M. Blume", "Theory of the first-order magnetic phase change in UO2", "Phys. Rev. 141, 517",
						1966, "10.1103/PhysRev.141.517"),
				new Reference("H. W. Capel", "On the possibility of first-order phase transitions in Ising systems of triplet"
						+ " ions with zero-field splitting", "Physica 32, 966", 1966, "10.1016/0031-8914(66)90027-9"));
	}

	@Override
	public List<KnownValue> knownValues() {
		return List.of(ring(1, 8, 1), ring(0.5, 8, 0.5), ring(-2, 9, 1.5),
				KnownValue.of("states of lowest energy of the ring where the crystal field balances the coupling", 3, 1e-9,
						"all spins 0, all 1, all -1: with D = J both have the energy 0").at("dimension", "1").at("L", "8")
						.by("enumeration", LandscapeKinds.GROUND_DEGENERACY),
				KnownValue.of("energy per spin of the square lattice, L = 3, no coupling left in strong crystal field", 0,
						1e-12, "all spins 0").at("L", "3").at(CRYSTAL_FIELD, "3").by("enumeration",
								LandscapeKinds.GROUND_ENERGY)
						.times(1 / 9.0));
	}

	/** Two eigenvalues belong to the even functions of a spin, 0 and the mean of 1 and -1, one to the odd one. */
	private static KnownValue ring(double crystalField, int sites, double temperature) {
		double vacancy = Math.exp(-crystalField / temperature);
		double even = 2 * vacancy * Math.cosh(1 / temperature);
		double root = Math.sqrt((1 - even) * (1 - even) + 8 * vacancy);
		double partition = Math.pow((1 + even + root) / 2, sites) + Math.pow((1 + even - root) / 2, sites)
				+ Math.pow(2 * vacancy * Math.sinh(1 / temperature), sites);
		return LatticeSpins.ring("D = " + crystalField, partition, sites, temperature).at(CRYSTAL_FIELD,
				Double.toString(crystalField));
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public long memory(Parameters parameters) {
		return LatticeSpins.memory(parameters, SPINS.length);
	}

	@Override
	public Hamiltonian<?> build(Parameters parameters, RandomStream disorder) {
		Lattice lattice = LatticeParameters.lattice(parameters, disorder);
		double coupling = parameters.real("J");
		double field = parameters.real(FIELD);
		double[][] pair = new double[SPINS.length][SPINS.length];
		double[] single = new double[SPINS.length];
		for (int value = 0; value < SPINS.length; value++) {
			int spin = SPINS[value];
			single[value] = field * spin - parameters.real(CRYSTAL_FIELD) * spin * spin;
			for (int other = 0; other < SPINS.length; other++) {
				pair[value][other] = coupling * spin * SPINS[other];
			}
		}
		return TabledHamiltonian.of(PairTable.of(pair, single, Math.abs(coupling), lattice.bonds(), lattice.sites()),
				SpinVectors.numbers(SPINS), lattice, field == 0 ? List.of(ValueMap.exchange(new PottsSpace(lattice.sites(),
						SPINS.length), 1, 2))
						: List.of(),
				Optional.empty(), List.of());
	}
}
