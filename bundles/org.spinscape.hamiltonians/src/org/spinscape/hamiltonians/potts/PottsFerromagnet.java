// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.potts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.hamiltonian.KnownValue;
import org.spinscape.core.hamiltonian.capability.Symmetry;
import org.spinscape.core.kind.LandscapeKinds;
import org.spinscape.core.kind.ThermalKinds;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.PottsSpace;
import org.spinscape.hamiltonians.lattice.Lattice;
import org.spinscape.hamiltonians.lattice.LatticeParameters;

/** The pure Potts model {@code H = -J sum_<ij> delta(sigma_i, sigma_j) - h sum_i delta(sigma_i, 0)}. */
@Component(service = HamiltonianProvider.class)
public final class PottsFerromagnet implements HamiltonianProvider {

	private static final String VALUES = "q";
	private static final String FIELD = "field";

	private static final ParameterSchema SCHEMA = LatticeSpins
			.coupling(LatticeParameters.declare(ParameterSchema.builder()).integer(VALUES, 3, 2, 10).unit("values")
					.describe("Number of values of a spin; 2 is the Ising model with half its coupling.")
					.rule(VALUES, p -> LatticeSpins.fits(p, p.integer(VALUES)),
							p -> p.integer(VALUES)
									+ " values of so many spins are too many; use fewer, or a smaller lattice"),
					"Gain of two neighbours of equal value; negative for the antiferromagnet, whose ground states colour the"
							+ " graph where q colours do.")
			.real(FIELD, 0, -100, 100).unit("J").describe("Gain h of a spin of value 0.")
			.build();

	@Override
	public String id() {
		return "potts-ferromagnet";
	}

	@Override
	public String name() {
		return "Potts ferromagnet";
	}

	@Override
	public String description() {
		return "Spins of q values, neighbours of equal value gain J, without disorder. On the square lattice the transition is"
				+ " at T = 1/ln(1 + sqrt q) J/k_B exactly, continuous up to q = 4 and discontinuous above: order and disorder"
				+ " then coexist with a barrier between them.";
	}

	@Override
	public String formula() {
		return "H = -J\\sum_{\\langle ij\\rangle} \\delta_{\\sigma_i \\sigma_j} - h\\sum_i \\delta_{\\sigma_i 0}, \\qquad"
				+ " \\sigma_i \\in \\{0, \\dots, q-1\\}";
	}

	@Override
	public String symmetry() {
		return "The q values, without field, or all but 0, may be renamed in all spins alike.";
	}

	@Override
	public List<Reference> references() {
		return List.of(
				new Reference("R. B. Potts", "Some generalized order-disorder transformations",
						"Math. Proc. Camb. Phil. Soc. 48, 106", 1952, "10.1017/S0305004100027419"),
				new Reference("F. Y. Wu", "The Potts model", "Rev. Mod. Phys. 54, 235", 1982,
						"10.1103/RevModPhys.54.235"));
	}

	/** Rings of any q, the square lattice of Ising spins, and colourings. */
	@Override
	public List<KnownValue> knownValues() {
		return List.of(ring(3, 8, 1), ring(3, 8, 0.5), ring(4, 7, 1), ring(10, 5, 0.7),
				KnownValue.of("energy per spin of q = 2, L = 4, T = 1", (-1.755380289 - 2) / 2, 3e-10,
						"B. Kaufman (1949), Ising model at T = 2, by E = (E_Ising - 32)/2")
						.at(VALUES, "2").at("L", "4").by("enumeration", ThermalKinds.EXACT_ENERGY, 1)
						.with("temperatures", "1").times(1 / 16.0),
				KnownValue.of("colourings of the ring of 8 sites with 3 colours", 258, 1e-9,
						"chromatic polynomial of the cycle, (q-1)^N + (q-1)(-1)^N").at("J", "-1").at("dimension", "1")
						.at("L", "8").by("enumeration", LandscapeKinds.GROUND_DEGENERACY),
				KnownValue.of("ground states of the triangular antiferromagnet of 3 x 3 sites", 6, 1e-9,
						"three sublattices take the three colours in any order").at("J", "-1").at("lattice", "triangular")
						.at("L", "3").by("enumeration", LandscapeKinds.GROUND_DEGENERACY));
	}

	/** {@code Z = (e^K + q - 1)^N + (q - 1)(e^K - 1)^N} from the two eigenvalues of the transfer matrix. */
	private static KnownValue ring(int values, int sites, double temperature) {
		double weight = Math.exp(1 / temperature);
		double partition = Math.pow(weight + values - 1, sites) + (values - 1) * Math.pow(weight - 1, sites);
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
			pair[value][value] = coupling;
		}
		single[0] = field;
		PottsSpace space = new PottsSpace(lattice.sites(), values);
		return TabledHamiltonian.of(
				PairTable.of(pair, single, Math.abs(coupling), lattice.bonds(), lattice.sites()), SpinVectors.simplex(values),
				lattice,
				symmetries(space, field), coupling > 0 && field >= 0 ? Optional.of(space.create()) : Optional.empty(),
				field == 0 ? ValueReflections.exchanges(space) : List.of());
	}

	/** Exchanges of values that follow each other, from which all renamings are made. */
	private static List<Symmetry> symmetries(PottsSpace space, double field) {
		List<Symmetry> exchanges = new ArrayList<>();
		for (int value = field == 0 ? 0 : 1; value + 1 < space.values(); value++) {
			exchanges.add(ValueMap.exchange(space, value, value + 1));
		}
		return exchanges;
	}
}
