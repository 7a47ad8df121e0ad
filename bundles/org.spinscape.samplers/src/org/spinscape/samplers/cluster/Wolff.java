// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.cluster;

import java.util.List;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.PairCouplings;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.core.sampler.SamplerProvider;
import org.spinscape.core.sampler.SamplerSetup;
import org.spinscape.core.sampler.StartStates;
import org.spinscape.core.space.IsingConfiguration;

/** Flips one cluster at a time. */
@Component(service = SamplerProvider.class)
public final class Wolff extends ClusterProvider {

	private static final ParameterSchema SCHEMA = StartStates.declare(ParameterSchema.builder().positive(TEMPERATURE, 1).unit(
			"J/k_B")
			.describe("Temperature of the heat bath.").integer("clusters", 5, 1, 1_000_000)
			.describe("Clusters flipped in one sweep on average; one more or one less in a quarter of all sweeps each, so"
					+ " that spins without bonds show both parities. A number that depends on the clusters' sizes would"
					+ " favour some states."))
			.build();

	@Override
	public String id() {
		return "wolff";
	}

	@Override
	public String name() {
		return "Wolff single-cluster";
	}

	@Override
	public String description() {
		return "Grows a cluster from a random spin and flips it. Free of critical slowing down in ferromagnets and all"
				+ " models that are one up to the signs of their spins (Mattis); frustrated models are refused.";
	}

	@Override
	public List<Reference> references() {
		return List.of(new Reference("U. Wolff", "Collective Monte Carlo updating for spin systems",
				"Phys. Rev. Lett. 62, 361", 1989, "10.1103/PhysRevLett.62.361"));
	}

	@Override
	public Set<ResultKind<?>> gives(Parameters parameters) {
		return ResultKind.union(WolffSampler.KINDS);
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	Sampler create(Hamiltonian<IsingConfiguration> model, PairCouplings pairs, SamplerSetup setup) {
		return new WolffSampler(model, pairs, setup.random(), StartStates.of(model, setup.parameters()), setup.parameters()
				.real(TEMPERATURE),
				setup.parameters().integer("clusters"));
	}
}
