// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.flat;

import java.util.List;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.core.sampler.SamplerProvider;
import org.spinscape.core.sampler.SamplerSetup;
import org.spinscape.core.sampler.StartStates;
import org.spinscape.core.space.Configuration;

/** A walk that visits all energies equally often, with weights that grew during the burn-in. */
@Component(service = SamplerProvider.class)
public final class WangLandauSampling implements SamplerProvider {

	private static final String BINS = "bins";
	private static final ParameterSchema SCHEMA = StartStates.declare(ParameterSchema.builder().integer(BINS, 200, 2,
			1_000_000)
			.describe("Bins of the energy range for the weights, where energies are no whole multiples of a quantum."))
			.build();

	@Override
	public String id() {
		return "wang-landau";
	}

	@Override
	public String name() {
		return "Wang-Landau with fixed weights";
	}

	@Override
	public String description() {
		return "Learns weights during the burn-in that make all energies equally likely, fixes them, and goes on with them:"
				+ " a run that goes up and down all energies and over all barriers that heat can pass. Its records are no"
				+ " thermal ones; the analyzer reweighting makes means at any temperature of them. Without burn-in all states"
				+ " are equally likely. For Ising and Potts spins.";
	}

	@Override
	public List<Reference> references() {
		return List.of(
				new Reference("F. Wang, D. P. Landau",
						"Efficient, multiple-range random walk algorithm to calculate the density of states",
						"Phys. Rev. Lett. 86, 2050", 2001, "10.1103/PhysRevLett.86.2050"),
				new Reference("R. E. Belardinelli, V. D. Pereyra", "Fast algorithm to calculate density of states",
						"Phys. Rev. E 75, 046701", 2007, "10.1103/PhysRevE.75.046701"));
	}

	@Override
	public Set<ResultKind<?>> gives(Parameters parameters) {
		return ResultKind.union(FlatSampler.KINDS);
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
		FlatSpaces.refuse(hamiltonian.space()).ifPresent(reason -> {
			throw ParameterException.unsuited(reason);
		});
		Levels levels = LevelRange.of(hamiltonian, setup.parameters().integer(BINS), setup.random());
		return new FlatSampler<>(hamiltonian, setup.random(), StartStates.of(hamiltonian, setup.parameters()),
				new WangLandauLearning(levels), setup.burnIn());
	}
}
