// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.cluster;

import java.util.List;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.PairCouplings;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.core.sampler.SamplerProvider;
import org.spinscape.core.sampler.SamplerSetup;
import org.spinscape.core.sampler.StartStates;
import org.spinscape.core.space.IsingConfiguration;

/** Flips each cluster of the whole system with probability one half. */
@Component(service = SamplerProvider.class)
public final class SwendsenWang extends ClusterProvider {

	private static final ParameterSchema SCHEMA = StartStates.declare(ParameterSchema.builder().positive(TEMPERATURE, 1).unit(
			"J/k_B")
			.describe("Temperature of the heat bath.")).build();

	@Override
	public String id() {
		return "swendsen-wang";
	}

	@Override
	public String name() {
		return "Swendsen-Wang clusters";
	}

	@Override
	public String description() {
		return "Joins satisfied bonds at random and flips each of the resulting clusters with probability one half. Free of"
				+ " critical slowing down in ferromagnets and all models that are one up to the signs of their spins"
				+ " (Mattis); frustrated models are refused.";
	}

	@Override
	public List<Reference> references() {
		return List.of(new Reference("R. H. Swendsen, J.-S. Wang",
				"Nonuniversal critical dynamics in Monte Carlo simulations", "Phys. Rev. Lett. 58, 86", 1987,
				"10.1103/PhysRevLett.58.86"));
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	Sampler create(Hamiltonian<IsingConfiguration> model, PairCouplings pairs, SamplerSetup setup) {
		return new SwendsenWangSampler(model, pairs, setup.random(), StartStates.of(model, setup.parameters()), setup
				.parameters().real(TEMPERATURE));
	}
}
