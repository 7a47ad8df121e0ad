// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.potts;

import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.hamiltonian.KnownValue;
import org.spinscape.core.kind.LandscapeKinds;
import org.spinscape.core.kind.ThermalKinds;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.PottsSpace;
import org.spinscape.hamiltonians.lattice.Lattice;
import org.spinscape.hamiltonians.lattice.LatticeParameters;

/**
 * Spins that point along one of q directions in the plane, {@code H = -J sum_<ij> cos(2 pi (sigma_i - sigma_j)/q) - h
 * sum_i cos(2 pi sigma_i/q)}.
 */
@Component(service = HamiltonianProvider.class)
public final class ClockModel implements HamiltonianProvider {

	private static final String VALUES = "q";
	private static final String FIELD = "field";

	private static final ParameterSchema SCHEMA = LatticeSpins
			.coupling(LatticeParameters.declare(ParameterSchema.builder()).integer(VALUES, 4, 2, 10).unit("directions")
					.describe("Number of directions: 2 is the Ising model, 3 the Potts model with coupling 3J/2, 4 two"
							+ " Ising models with coupling J/2; many come near the XY model.")
					.rule(VALUES, p -> LatticeSpins.fits(p, p.integer(VALUES)), p -> p.integer(VALUES)
							+ " directions of so many spins are too many; use fewer, or a smaller lattice"),
					"Coupling; positive for the ferromagnet, negative for the antiferromagnet.")
			.real(FIELD, 0, -100, 100).unit("J").describe("Field h along direction 0.")
			.build();

	@Override
	public String id() {
		return "clock";
	}

	@Override
	public String name() {
		return "Clock model";
	}

	@Override
	public String description() {
		return "Spins in the plane that point along one of q directions, neighbours coupled by the cosine of the angle between"
				+ " them. From the Ising model at q = 2 to the XY model at large q; from q = 5 on there is a phase of"
				+ " quasi-long-range order between two transitions on the square lattice.";
	}

	@Override
	public String formula() {
		return "H = -J\\sum_{\\langle ij\\rangle} \\cos\\frac{2\\pi(\\sigma_i - \\sigma_j)}{q}"
				+ " - h\\sum_i \\cos\\frac{2\\pi\\sigma_i}{q}, \\qquad \\sigma_i \\in \\{0, \\dots, q-1\\}";
	}

	@Override
	public String symmetry() {
		return "All spins reflected and, without field, turned together.";
	}

	@Override
	public List<Reference> references() {
		return List.of(new Reference("J. V. Jose, L. P. Kadanoff, S. Kirkpatrick, D. R. Nelson",
				"Renormalization, vortices, and symmetry-breaking perturbations in the two-dimensional planar model",
				"Phys. Rev. B 16, 1217", 1977, "10.1103/PhysRevB.16.1217"));
	}

	@Override
	public List<KnownValue> knownValues() {
		return List.of(ring(5, 6, 0.5), ring(6, 5, 0.7), ring(8, 4, 0.4),
				KnownValue.of("energy per spin of q = 2, L = 4, T = 2", -1.755380289, 5e-10,
						"B. Kaufman (1949), exact at finite L").at(VALUES, "2")
						.by("enumeration", ThermalKinds.EXACT_ENERGY, 2).with("temperatures", "2").times(1 / 16.0),
				KnownValue.of("energy per spin of q = 4, ring of 10, T = 1", -Math.tanh(0.5)
						* (1 + Math.pow(Math.tanh(0.5), 8)) / (1 + Math.pow(Math.tanh(0.5), 10)), 1e-9,
						"two Ising rings with half the coupling, exact").at("dimension", "1").at("L", "10")
						.by("enumeration", ThermalKinds.EXACT_ENERGY, 1).with("temperatures", "1").times(1 / 10.0),
				KnownValue.of("ground states of q = 5, L = 3", 5, 1e-9, "all spins alike").at(VALUES, "5").at("L", "3")
						.by("enumeration", LandscapeKinds.GROUND_DEGENERACY));
	}

	/** The eigenvalues of the transfer matrix are the Fourier components of the weights. */
	private static KnownValue ring(int values, int sites, double temperature) {
		double partition = 0;
		for (int k = 0; k < values; k++) {
			double eigenvalue = 0;
			for (int step = 0; step < values; step++) {
				eigenvalue += Math.exp(Math.cos(2 * Math.PI * step / values) / temperature)
						* Math.cos(2 * Math.PI * k * step / values);
			}
			partition += Math.pow(eigenvalue, sites);
		}
		return LatticeSpins.ring("q = " + values, partition, sites, temperature).at(VALUES, Integer.toString(values));
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public long memory(Parameters parameters) {
		return LatticeSpins.memory(parameters, parameters.integer(VALUES));
	}

	@Override
	public Hamiltonian<?> build(Parameters parameters, RandomStream disorder) {
		Lattice lattice = LatticeParameters.lattice(parameters, disorder);
		int values = parameters.integer(VALUES);
		double coupling = parameters.real("J");
		double field = parameters.real(FIELD);
		double[][] pair = new double[values][values];
		double[] single = new double[values];
		for (int value = 0; value < values; value++) {
			single[value] = field * CosineBonds.cosine(value, values);
			for (int other = 0; other < values; other++) {
				pair[value][other] = coupling * CosineBonds.cosine(Math.abs(value - other), values);
			}
		}
		PottsSpace space = new PottsSpace(lattice.sites(), values);
		ValueMap reflection = ValueMap.reflection(space, 0);
		return TabledHamiltonian.of(
				PairTable.of(pair, single, quantum(coupling, values), lattice.bonds(), lattice.sites()), SpinVectors
						.directions(values), lattice,
				field == 0 ? List.of(ValueMap.turn(space), reflection) : List.of(reflection),
				coupling > 0 && field >= 0 ? Optional.of(space.create()) : Optional.empty(),
				field == 0 ? ValueReflections.mirrors(space) : List.of());
	}

	/** Whole multiples of halves are what cosines of rational angles can be, if they are rational at all. */
	private static double quantum(double coupling, int values) {
		return values % 3 == 0 ? Math.abs(coupling) / 2 : Math.abs(coupling);
	}
}
