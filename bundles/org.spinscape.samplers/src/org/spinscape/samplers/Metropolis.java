// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.core.sampler.SamplerProvider;
import org.spinscape.core.sampler.SamplerSetup;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.DiscreteSpace;

/** Single moves accepted with probability {@code min(1, exp(-dE/T))}. */
@Component(service = SamplerProvider.class)
public final class Metropolis implements SamplerProvider {

	private static final String SEQUENTIAL = "sequential";

	private static final ParameterSchema SCHEMA = ParameterSchema.builder()
			.positive("temperature", 1).unit("J/k_B").describe("Temperature of the heat bath.")
			.choice("order", "random", "random", SEQUENTIAL)
			.describe("Moves proposed at random, or one after the other; the latter is faster, and leaves the Boltzmann"
					+ " distribution invariant without detailed balance.")
			.build();

	@Override
	public String id() {
		return "metropolis";
	}

	@Override
	public String name() {
		return "Metropolis";
	}

	@Override
	public String description() {
		return "Proposes single moves (spin flips) and accepts each with probability min(1, exp(-dE/T)). Works on every"
				+ " model with elementary moves. At infinite temperature every flip is accepted: the states seen after an"
				+ " even number of flips then have one parity only.";
	}

	@Override
	public List<Reference> references() {
		return List.of(new Reference("N. Metropolis, A. W. Rosenbluth, M. N. Rosenbluth, A. H. Teller, E. Teller",
				"Equation of state calculations by fast computing machines", "J. Chem. Phys. 21, 1087", 1953,
				"10.1063/1.1699114"));
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public Sampler create(SamplerSetup setup) {
		return create(setup.hamiltonian(), setup);
	}

	private static <C extends Configuration> Sampler create(Hamiltonian<C> hamiltonian, SamplerSetup setup) {
		if (!(hamiltonian.space() instanceof DiscreteSpace<C> space)) {
			throw new ParameterException("temperature", "cannot be used: there are no elementary moves on "
					+ hamiltonian.space().description());
		}
		boolean sequential = SEQUENTIAL.equals(setup.parameters().text("order"));
		return new MetropolisSampler<>(hamiltonian, space, setup.random(), setup.parameters().real("temperature"),
				sequential);
	}
}
