// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.kinetic;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.hamiltonian.KnownValue;
import org.spinscape.core.kind.LandscapeKinds;
import org.spinscape.core.kind.ThermalKinds;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.random.RandomStream;
import org.spinscape.hamiltonians.lattice.Lattice;
import org.spinscape.hamiltonians.lattice.LatticeParameters;

/** Spins on a lattice that turn only beside an excited neighbour. */
@Component(service = HamiltonianProvider.class)
public final class FredricksonAndersen implements HamiltonianProvider {

	private static final String COST = "J";
	private static final String LATTICE = "lattice";
	/** Regular graphs of three neighbours and more are hardly ever in pieces. */
	private static final int MOST_DRAWS = 1000;

	private static final ParameterSchema SCHEMA = LatticeParameters.declare(ParameterSchema.builder())
			.positive(COST, 1).unit("J").describe("Energy of an excited spin.")
			.rule(LATTICE, p -> !LatticeParameters.fallsApart(p),
					p -> "the graph would be in pieces, each with a frozen state of its own; use random-regular with degree 3"
							+ " or more, or a lattice")
			.build();

	@Override
	public String id() {
		return "fredrickson-andersen";
	}

	@Override
	public String name() {
		return "Fredrickson-Andersen model";
	}

	@Override
	public String description() {
		return "Spins without interaction, up if excited; a spin turns only if at least one of its neighbours is excited. Its"
				+ " equilibrium is that of free spins, and few excitations that must meet make it slow as a strong glass is."
				+ " The state without excitations never moves and is left out: all others reach each other.";
	}

	@Override
	public String formula() {
		return "H = J\\sum_i n_i, \\qquad n_i = \\frac{1 + s_i}{2}";
	}

	@Override
	public String symmetry() {
		return "Spins may be exchanged as far as the energy goes; the moves allow those of the lattice alone.";
	}

	@Override
	public List<Reference> references() {
		return List.of(
				new Reference("G. H. Fredrickson, H. C. Andersen", "Kinetic Ising model of the glass transition",
						"Phys. Rev. Lett. 53, 1244", 1984, "10.1103/PhysRevLett.53.1244"),
				new Reference("N. Cancrini, F. Martinelli, C. Roberto, C. Toninelli",
						"Relaxation times of kinetically constrained spin models with glassy dynamics",
						"arXiv:cond-mat/0603745", 2006, ""));
	}

	@Override
	public List<KnownValue> knownValues() {
		return List.of(partition("4", 16, 1), partition("4", 16, 0.5), partition("3", 9, 2),
				KnownValue.of("states of lowest energy on the square lattice, L = 4", 16, 1e-9, "one excitation anywhere")
						.at("L", "4").by("enumeration", LandscapeKinds.GROUND_DEGENERACY),
				KnownValue.of("largest barrier between them", 1, 1e-9,
						"an excitation moves by another one beside it: creates it, and vanishes").at("L", "3")
						.by("barrier-tree", LandscapeKinds.LARGEST_BARRIER));
	}

	private static KnownValue partition(String size, int spins, double temperature) {
		double partition = Math.pow(1 + Math.exp(-1 / temperature), spins) - 1;
		return KnownValue.of("log partition function, N = " + spins + ", T = " + temperature, Math.log(partition), 1e-9,
				"free spins without the state of all spins down, exact").at("L", size)
				.by("enumeration", ThermalKinds.EXACT_LOG_PARTITION, temperature)
				.with("temperatures", Double.toString(temperature));
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public long memory(Parameters parameters) {
		return LatticeParameters.memory(parameters);
	}

	@Override
	public Hamiltonian<?> build(Parameters parameters, RandomStream disorder) {
		for (int draw = 0; draw < MOST_DRAWS; draw++) {
			Lattice lattice = LatticeParameters.lattice(parameters, disorder);
			Facilitation facilitation = Facilitation.byNeighbours(lattice);
			if (facilitation.connected()) {
				return new Excitations(facilitation, parameters.real(COST), lattice.layout());
			}
			if (LatticeParameters.fromFile(parameters)) {
				break;
			}
		}
		throw new ParameterException(LatticeParameters.fromFile(parameters) ? "file" : LATTICE,
				"the graph is in pieces, each with a frozen state of its own; give a graph that is connected");
	}
}
