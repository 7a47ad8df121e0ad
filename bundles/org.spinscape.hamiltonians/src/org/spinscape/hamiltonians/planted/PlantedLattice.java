// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.planted;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.hamiltonian.KnownValue;
import org.spinscape.core.kind.ThermalKinds;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.random.RandomStream;
import org.spinscape.hamiltonians.lattice.BondDistribution;
import org.spinscape.hamiltonians.lattice.LatticeParameters;

/**
 * The random-bond Ising model turned to a native state: {@code J_ij = xi_i xi_j} with probability p, else
 * {@code -xi_i xi_j}; or gaussian with mean {@code mean xi_i xi_j} and unit variance.
 */
@Component(service = HamiltonianProvider.class)
public final class PlantedLattice extends PlantedPairs {

	private static final ParameterSchema SCHEMA = Gauge.declare(BondDistribution.declare(
			LatticeParameters.declare(ParameterSchema.builder()), 0.85, BondDistribution.PLUS_MINUS,
			BondDistribution.GAUSSIAN)).build();

	@Override
	public String id() {
		return "planted-lattice";
	}

	@Override
	public String name() {
		return "Planted lattice glass";
	}

	@Override
	public String description() {
		return "Nearest-neighbour bonds that favour a native state with probability p: from the glass (p = 0.5) to the"
				+ " funnel without frustration (p = 1). On the Nishimori line, tanh(J/k_B T) = 2p - 1, the mean energy is"
				+ " exactly -(2p - 1) J a bond.";
	}

	@Override
	public List<Reference> references() {
		return List.of(
				new Reference("H. Nishimori", "Internal energy, specific heat and correlation function of the bond-random"
						+ " Ising model", "Prog. Theor. Phys. 66, 1169", 1981, "10.1143/PTP.66.1169"),
				new Reference("G. Toulouse", "Theory of the frustration effect in spin glasses: I",
						"Commun. Phys. 2, 115", 1977, ""));
	}

	@Override
	public String formula() {
		return "H = -\\sum_{\\langle ij\\rangle} K_{ij}\\,\\xi_i\\xi_j s_i s_j, \\quad P(K_{ij} = 1) = p";
	}

	@Override
	public String symmetry() {
		return "All spins turned over together; a gauge transformation moves the native state and leaves the rest as it is.";
	}

	@Override
	public List<KnownValue> knownValues() {
		return List.of(onNishimoriLine("0.75", 0.5), onNishimoriLine("0.9", 0.8));
	}

	/** The periodic square lattice of 4 x 4 sites has 32 bonds. */
	private static KnownValue onNishimoriLine(String probability, double tanh) {
		String temperature = Double.toString(2 / Math.log((1 + tanh) / (1 - tanh)));
		return KnownValue.of("mean energy on the Nishimori line", -32 * tanh, 1e-9, "Nishimori (1981), exact at any size")
				.at("p", probability).by("enumeration", ThermalKinds.EXACT_ENERGY, Double.parseDouble(temperature))
				.with("temperatures", temperature)
				.samples(600);
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	double coupling(Parameters parameters, RandomStream disorder) {
		return BondDistribution.draw(parameters, disorder);
	}
}
