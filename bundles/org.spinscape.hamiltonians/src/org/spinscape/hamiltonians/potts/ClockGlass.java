// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.potts;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.hamiltonian.KnownValue;
import org.spinscape.core.hamiltonian.capability.SiteLayout;
import org.spinscape.core.kind.LandscapeKinds;
import org.spinscape.core.kind.ThermalKinds;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.PottsSpace;
import org.spinscape.hamiltonians.EdwardsAnderson;
import org.spinscape.hamiltonians.lattice.BondDistribution;
import org.spinscape.hamiltonians.lattice.LatticeParameters;
import org.spinscape.kernels.pair.PairHamiltonian;
import org.spinscape.kernels.units.WholeUnits;

/**
 * Clock spins with random couplings, {@code H = -sum_<ij> J_ij cos(2 pi (sigma_i - sigma_j)/q) - h sum_i cos(2 pi sigma_i/q)}. Its
 * bonds are those that {@link EdwardsAnderson} draws on the same graph from the same stream.
 */
@Component(service = HamiltonianProvider.class)
public final class ClockGlass implements HamiltonianProvider {

	private static final String VALUES = "q";
	private static final String FIELD = "field";
	private static final String DILUTION = "dilution";

	private static final ParameterSchema SCHEMA = BondDistribution.declarePerturbation(BondDistribution
			.declare(LatticeParameters.declare(ParameterSchema.builder()), 0.5, BondDistribution.GAUSSIAN,
					BondDistribution.PLUS_MINUS, BondDistribution.UNIFORM))
			.integer(VALUES, 4, 2, 10).unit("directions")
			.describe("Number of directions: 2 is the Edwards-Anderson model, 4 two Edwards-Anderson models with the same"
					+ " couplings, halved; many come near the XY glass.")
			.rule(VALUES, p -> LatticeSpins.fits(p, p.integer(VALUES)), p -> p.integer(VALUES)
					+ " directions of so many spins are too many; use fewer, or a smaller lattice")
			.real(DILUTION, 0, 0, 1).describe("Probability that a bond is missing; 0 leaves the lattice whole.")
			.real(FIELD, 0, -100, 100).unit("J").describe("Field h along direction 0.")
			.build();

	@Override
	public String id() {
		return "clock-glass";
	}

	@Override
	public String name() {
		return "Clock glass";
	}

	@Override
	public String description() {
		return "Spins in the plane that point along one of q directions, with random couplings between neighbours: between the"
				+ " Edwards-Anderson glass at q = 2 and the XY glass at large q. With q = 3, chiral states that turn one way or the"
				+ " other; with q = 4, two Ising glasses that know nothing of each other.";
	}

	@Override
	public String formula() {
		return "H = -\\sum_{\\langle ij\\rangle} J_{ij} \\cos\\frac{2\\pi(\\sigma_i - \\sigma_j)}{q}"
				+ " - h\\sum_i \\cos\\frac{2\\pi\\sigma_i}{q}, \\qquad \\sigma_i \\in \\{0, \\dots, q-1\\}";
	}

	@Override
	public String symmetry() {
		return "All spins reflected and, without field, turned together.";
	}

	@Override
	public List<Reference> references() {
		return List.of(new Reference("E. Ilker, A. N. Berker",
				"Odd q-state clock spin-glass models in three dimensions, asymmetric phase diagrams, and multiple"
						+ " algebraically ordered phases",
				"Phys. Rev. E 90, 062112", 2014, "").unconfirmed());
	}

	@Override
	public List<KnownValue> knownValues() {
		return List.of(
				nishimori("q = 2: mean energy on the Nishimori line of Gaussian bonds, L = 4", -32, "2", "4", "1"),
				nishimori("q = 4: the same, of two halves, L = 3", -36 * 0.5, "4", "3", "0.5"),
				KnownValue.of("q = 4 ferromagnet: energy per spin at T = 1, L = 3, two Ising models at T = 2", -1.7676784658,
						1e-9,
						"density of states of the Ising model on the 3 x 3 torus by a separate program")
						.at("couplings", BondDistribution.PLUS_MINUS).at("p", "1").at("L", "3")
						.by("enumeration", ThermalKinds.EXACT_ENERGY, 1).with("temperatures", "1").times(1 / 9.0),
				KnownValue.of("ground states of the q = 3 antiferromagnet, L = 3", 12, 1e-9,
						"Latin squares of order 3, counted by hand").at(VALUES, "3").at("L", "3")
						.at("couplings", BondDistribution.PLUS_MINUS).at("p", "0")
						.by("enumeration", LandscapeKinds.GROUND_DEGENERACY));
	}

	private static KnownValue nishimori(String quantity, double energy, String values, String size, String temperature) {
		return KnownValue.of(quantity, energy, 1e-9, "Nishimori (1981), exact at any size").at(VALUES, values).at("L", size)
				.at("mean", "1").by("enumeration", ThermalKinds.EXACT_ENERGY, Double.parseDouble(temperature))
				.with("temperatures", temperature).samples(100);
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public long memory(Parameters parameters) {
		return LatticeSpins.memory(parameters, parameters.integer(VALUES))
				+ (long) (2 * LatticeParameters.bonds(parameters) * parameters.integer(VALUES) * Long.BYTES);
	}

	@Override
	public Hamiltonian<?> build(Parameters parameters, RandomStream disorder) {
		int values = parameters.integer(VALUES);
		double field = parameters.real(FIELD);
		PairHamiltonian bonds = (PairHamiltonian) new EdwardsAnderson().build(ising(parameters), disorder);
		CosineBonds gains = CosineBonds.of(bonds.couplings(), WholeUnits.quantum(bonds), field, values, bonds.spins());
		PottsSpace space = new PottsSpace(bonds.spins(), values);
		ValueMap reflection = ValueMap.reflection(space, 0);
		return new TabledHamiltonian(gains, SpinVectors.directions(values), bonds, bonds.capability(SiteLayout.class),
				field == 0 ? List.of(ValueMap.turn(space), reflection) : List.of(reflection), Optional.empty(),
				field == 0 ? ValueReflections.mirrors(space) : List.of());
	}

	/** The glass that draws the bonds: its parameters of the same names. */
	private static Parameters ising(Parameters parameters) {
		ParameterSchema schema = new EdwardsAnderson().schema();
		Map<String, String> values = new LinkedHashMap<>();
		parameters.asText().forEach((name, value) -> {
			if (!FIELD.equals(name) && schema.spec(name).isPresent()) {
				values.put(name, value);
			}
		});
		return schema.parse(values);
	}
}
