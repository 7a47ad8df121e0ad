// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.random;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.hamiltonian.KnownValue;
import org.spinscape.core.kind.LandscapeKinds;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.random.RandomStream;

/** Derrida's random energy model: 2^N independent energies of variance {@code N J^2/2}. */
@Component(service = HamiltonianProvider.class)
public final class RandomEnergy implements HamiltonianProvider {

	private static final ParameterSchema SCHEMA = ParameterSchema.builder()
			.integer("N", 12, 1, 62).unit("spins").describe("Number of spins; the model has 2^N levels.")
			.positive("J", 1).unit("J").describe("Energy scale: the energies have variance N J^2/2.")
			.build();

	@Override
	public String id() {
		return "random-energy";
	}

	@Override
	public String name() {
		return "Random energy model";
	}

	@Override
	public String description() {
		return "Every state has an energy of its own, independent of its neighbours': the most rugged landscape there is,"
				+ " and the limit of the p-spin glass for large p. Freezes at T = 0.6006 J/k_B; the ground state has energy"
				+ " -0.8326 J per spin for large N.";
	}

	@Override
	public List<Reference> references() {
		return List.of(
				new Reference("B. Derrida", "Random-energy model: an exactly solvable model of disordered systems",
						"Phys. Rev. B 24, 2613", 1981, "10.1103/PhysRevB.24.2613"),
				new Reference("B. Derrida", "Random-energy model: limit of a family of disordered models",
						"Phys. Rev. Lett. 45, 79", 1980, "10.1103/PhysRevLett.45.79"));
	}

	@Override
	public String formula() {
		return "H(s) = J\\sqrt{N/2}\\,z_s";
	}

	@Override
	public String symmetry() {
		return "None: no two states have related energies.";
	}

	@Override
	public List<KnownValue> knownValues() {
		return List.of(minima(8, 256 / 9.0).samples(1000), minima(12, 4096 / 13.0).samples(200),
				minima(16, 65536 / 17.0).samples(30),
				KnownValue.of("share of states in the ground funnel", 0.0196, 0.003,
						"exhaustive enumeration by a separate program").at("N", "12").by("barrier-tree",
								LandscapeKinds.FUNNEL_SHARE).samples(100));
	}

	/** A state and its N neighbours are each the lowest of them equally often. */
	private static KnownValue minima(int spins, double expected) {
		return KnownValue.of("mean number of minima", expected, 1e-9, "2^N/(N+1), exact")
				.at("N", Integer.toString(spins)).by("enumeration", LandscapeKinds.MINIMA);
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public Hamiltonian<?> build(Parameters parameters, RandomStream disorder) {
		int spins = parameters.integer("N");
		return new RandomEnergies(spins, parameters.real("J") * Math.sqrt(spins / 2.0), new GaussianHash(disorder));
	}
}
