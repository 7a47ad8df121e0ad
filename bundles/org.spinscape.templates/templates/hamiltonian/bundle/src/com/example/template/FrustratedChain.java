package com.example.template;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.hamiltonian.KnownValue;
import org.spinscape.core.kind.LandscapeKinds;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.IsingSpace;

/** Ising spins on a ring that want to be like their neighbours and unlike the next but one. */
@Component
public final class FrustratedChain implements HamiltonianProvider {

	@Override
	public String id() {
		return "template-chain";
	}

	@Override
	public String name() {
		return "Frustrated chain";
	}

	@Override
	public String description() {
		return "A ring of Ising spins with ferromagnetic bonds to neighbours, and antiferromagnetic bonds of strength kappa to"
				+ " the neighbours but one: frustrated without disorder.";
	}

	@Override
	public String formula() {
		return "E = -J \\sum_i s_i s_{i+1} + \\kappa J \\sum_i s_i s_{i+2}";
	}

	@Override
	public ParameterSchema schema() {
		return ParameterSchema.builder().integer("N", 12, 5, 1_000_000).describe("Number of spins.")
				.positive("J", 1).unit("J").describe("Strength of the bonds between neighbours.")
				.real("kappa", 0.75, 0, 10).describe("Strength of the other bonds, in units of J.").build();
	}

	@Override
	public List<KnownValue> knownValues() {
		// Two up, two down, and so on: bonds of neighbours cancel, the others are all satisfied.
		return List.of(KnownValue.of("ground-state energy per spin, kappa = 0.75", -0.75, 1e-12, "counting bonds")
				.at("N", "12").by("enumeration", LandscapeKinds.GROUND_ENERGY).times(1 / 12.0));
	}

	@Override
	public Hamiltonian<IsingConfiguration> build(Parameters parameters, RandomStream disorder) {
		return new Ring(new IsingSpace(parameters.integer("N")), parameters.real("J"), parameters.real("kappa"));
	}

	/** What must be written of a model: its space and its energy. Whatever is added makes samplers faster. */
	private record Ring(IsingSpace space, double coupling, double kappa) implements Hamiltonian<IsingConfiguration> {

		@Override
		public double energy(IsingConfiguration s) {
			int n = space.sites();
			long near = 0;
			long far = 0;
			for (int i = 0; i < n; i++) {
				near += s.spin(i) * s.spin((i + 1) % n);
				far += s.spin(i) * s.spin((i + 2) % n);
			}
			return coupling * (kappa * far - near);
		}
	}
}
