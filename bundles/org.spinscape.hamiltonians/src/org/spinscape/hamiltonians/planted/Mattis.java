// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.planted;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.hamiltonian.KnownValue;
import org.spinscape.core.kind.LandscapeKinds;
import org.spinscape.core.kind.ThermalKinds;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.random.RandomStream;
import org.spinscape.hamiltonians.lattice.LatticeParameters;

/** The Mattis model: {@code J_ij = xi_i xi_j}, the ferromagnet in another gauge. */
@Component(service = HamiltonianProvider.class)
public final class Mattis extends PlantedPairs {

	private static final ParameterSchema SCHEMA = Gauge.declare(LatticeParameters.declare(ParameterSchema.builder()))
			.build();

	@Override
	public String id() {
		return "mattis";
	}

	@Override
	public String name() {
		return "Mattis model";
	}

	@Override
	public String description() {
		return "Random couplings without frustration, J_ij = xi_i xi_j: it looks like a glass and is a ferromagnet in"
				+ " disguise. The control for anything that claims to detect glassiness.";
	}

	@Override
	public List<Reference> references() {
		return List.of(new Reference("D. C. Mattis", "Solvable spin systems with random interactions",
				"Phys. Lett. A 56, 421", 1976, ""));
	}

	@Override
	public String formula() {
		return "H = -\\sum_{\\langle ij\\rangle} \\xi_i\\xi_j s_i s_j";
	}

	@Override
	public String symmetry() {
		return "All spins turned over together; a gauge transformation leads to the ferromagnet.";
	}

	@Override
	public List<KnownValue> knownValues() {
		return List.of(
				KnownValue.of("ground-state energy, L = 4", -32, 1e-9, "no frustration").by("enumeration",
						LandscapeKinds.GROUND_ENERGY),
				KnownValue.of("energy per spin, L = 4, T = 2", -1.755380289, 5e-10,
						"the ferromagnet's, Kaufman (1949), exact at finite L").by("enumeration",
								ThermalKinds.EXACT_ENERGY, 2)
						.with("temperatures", "2").times(1.0 / 16));
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	double coupling(Parameters parameters, RandomStream disorder) {
		return 1;
	}
}
