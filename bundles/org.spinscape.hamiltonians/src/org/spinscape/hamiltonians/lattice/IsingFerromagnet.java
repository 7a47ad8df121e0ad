// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.lattice;

import java.util.List;

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
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Series;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.IsingSpace;
import org.spinscape.kernels.pair.PairHamiltonian;
import org.spinscape.kernels.pair.PairHamiltonianBuilder;

/**
 * The pure Ising model {@code H = -J sum_<ij> s_i s_j - h sum_i s_i}. A ferromagnet has its native state along the
 * field, up without one.
 */
@Component(service = HamiltonianProvider.class)
public final class IsingFerromagnet implements HamiltonianProvider {

	private static final ParameterSchema SCHEMA = LatticeParameters.declare(ParameterSchema.builder())
			.real("J", 1, -100, 100).unit("J").describe("Coupling; positive for the ferromagnet, negative for the"
					+ " antiferromagnet, which is frustrated where bonds form triangles.")
			.real("field", 0, -100, 100).unit("J").describe("Uniform magnetic field h; positive favours spins up.")
			.rule("J", p -> p.real("J") != 0, p -> "without coupling the spins are free; use J=1 and high temperatures")
			.build();

	@Override
	public String id() {
		return "ising-ferromagnet";
	}

	@Override
	public String name() {
		return "Ising ferromagnet";
	}

	@Override
	public String description() {
		return "Equal couplings between nearest neighbours, without disorder: the model to calibrate samplers on. On the"
				+ " square lattice solved exactly, with a transition at T = 2.269185 J/k_B.";
	}

	@Override
	public List<Reference> references() {
		return List.of(
				new Reference("L. Onsager",
						"Crystal statistics. I. A two-dimensional model with an order-disorder transition",
						"Phys. Rev. 65, 117", 1944, "10.1103/PhysRev.65.117"),
				new Reference("B. Kaufman", "Crystal statistics. II. Partition function evaluated by spinor analysis",
						"Phys. Rev. 76, 1232", 1949, "10.1103/PhysRev.76.1232"));
	}

	@Override
	public String formula() {
		return "H = -J\\sum_{\\langle ij\\rangle} s_i s_j - h\\sum_i s_i";
	}

	@Override
	public String symmetry() {
		return "All spins turned over together, without field; translations of a periodic lattice.";
	}

	@Override
	public List<KnownValue> knownValues() {
		return List.of(torus(ThermalKinds.EXACT_ENERGY, "1", -1.99715844026), torus(ThermalKinds.EXACT_ENERGY, "2",
				-1.755380289),
				torus(ThermalKinds.EXACT_ENERGY, "3", -1.017069627), torus(ThermalKinds.EXACT_HEAT_CAPACITY, "2",
						0.605532657),
				torus(ThermalKinds.EXACT_HEAT_CAPACITY, "3", 0.603134714), torus(ThermalKinds.EXACT_LOG_PARTITION,
						"1", 2.04367008762),
				KnownValue.of("log partition function of the ring, T = 2", 12 * Math.log(2 * Math.cosh(0.5))
						+ Math.log1p(Math.pow(Math.tanh(0.5), 12)), 1e-9, "transfer matrix, exact")
						.at("dimension", "1").at("L", "12").by("enumeration", ThermalKinds.EXACT_LOG_PARTITION, 2)
						.with("temperatures", "2"),
				torus8("2", -1.745683170), torus8("3", -0.841315428), torus8("2.269185314213022", -1.491589107),
				KnownValue.of("log partition function of the ring, N = 1000, T = 2, by a Pfaffian",
						1000 * Math.log(2 * Math.cosh(0.5)) + Math.log1p(Math.pow(Math.tanh(0.5), 1000)), 1e-9,
						"transfer matrix, exact").at("dimension", "1").at("L", "1000")
						.by("planar-partition", ThermalKinds.EXACT_LOG_PARTITION, 2).with("temperatures", "2"),
				KnownValue.of("ground-state energy per bond of the square lattice, L = 60, open", -1, 1e-12,
						"all bonds satisfied").at("L", "60").at("boundary", "open")
						.by("planar-ground-state", LandscapeKinds.GROUND_ENERGY).times(1.0 / 7080),
				KnownValue.of("ground-state energy of the kagome antiferromagnet, L = 2", -8, 1e-9,
						"one unsatisfied bond a triangle").at("lattice", "kagome").at("L", "2").at("J", "-1")
						.by("enumeration", LandscapeKinds.GROUND_ENERGY),
				annealer("chimera", 16, 2048, 6016), annealer("pegasus", 16, 5640, 40484),
				annealer("zephyr", 15, 7440, 71736));
	}

	/** In a field of 1 J the ground state has an energy of -1 J a qubit and a coupler. */
	private static KnownValue annealer(String graph, int size, int qubits, int couplers) {
		KnownValue ground = KnownValue.of("ground-state energy of the " + graph + " graph of " + qubits + " qubits and "
				+ couplers
				+ " couplers, L = " + size + ", in a field of 1 J", -qubits - couplers, 1e-9,
				"counts by the documented rules of the graph").at("lattice", graph).at("L", Integer.toString(size))
				.at("field", "1").by("random-field-ground-state", LandscapeKinds.GROUND_ENERGY);
		return "chimera".equals(graph) ? ground.at("boundary", "open") : ground;
	}

	/** Per spin of the periodic square lattice of 4 x 4 sites. */
	private static KnownValue torus(ResultKind<Series> quantity, String temperature, double expected) {
		return KnownValue.of(quantity.meaning() + " per spin, L = 4, T = " + temperature, expected, 5e-10,
				"Kaufman (1949), exact at finite L").by("enumeration", quantity, Double.parseDouble(temperature))
				.with("temperatures", temperature).times(1.0 / 16);
	}

	/** Per spin of the periodic square lattice of 8 x 8 sites: more than a list of states can hold. */
	private static KnownValue torus8(String temperature, double expected) {
		return KnownValue.of("mean energy per spin, L = 8, T = " + temperature, expected, 5e-10,
				"Kaufman (1949), exact at finite L").at("L", "8")
				.by("transfer-matrix", ThermalKinds.EXACT_ENERGY, Double.parseDouble(temperature))
				.with("temperatures", temperature).times(1.0 / 64);
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
		Lattice lattice = LatticeParameters.lattice(parameters, disorder);
		double coupling = parameters.real("J");
		double field = parameters.real("field");
		PairHamiltonianBuilder model = PairHamiltonian.builder(lattice.sites()).expect(lattice.bonds());
		lattice.layout().ifPresent(model::layout);
		// In units of |J| all energies are whole if the field is: equal levels are then equal as numbers.
		double unit = Math.abs(coupling);
		boolean whole = field % unit == 0;
		if (whole) {
			model.scale(unit);
		}
		lattice.forEachBond((i, j) -> model.bond(i, j, whole ? Math.signum(coupling) : coupling));
		for (int site = 0; site < lattice.sites(); site++) {
			model.field(site, whole ? field / unit : field);
		}
		if (coupling > 0) {
			model.planted(alongField(lattice.sites(), field));
		}
		return model.build();
	}

	private static IsingConfiguration alongField(int sites, double field) {
		IsingConfiguration state = new IsingSpace(sites).create();
		for (int site = 0; site < sites; site++) {
			state.set(site, field < 0 ? -1 : 1);
		}
		return state;
	}
}
