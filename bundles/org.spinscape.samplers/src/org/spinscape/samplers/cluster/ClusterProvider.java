// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.cluster;

import java.util.Optional;
import java.util.Set;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.PairCouplings;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.core.sampler.SamplerProvider;
import org.spinscape.core.sampler.SamplerSetup;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.IsingSpace;

/** What both cluster samplers ask of a model. */
abstract class ClusterProvider implements SamplerProvider {

	static final String TEMPERATURE = "temperature";

	@Override
	public final Set<Class<?>> requires() {
		return Set.of(PairCouplings.class);
	}

	@Override
	public final Sampler create(SamplerSetup setup) {
		PairCouplings pairs = setup.hamiltonian().capability(PairCouplings.class)
				.orElseThrow(() -> refusal("the model has no pair couplings"));
		if (!(setup.hamiltonian().space() instanceof IsingSpace)) {
			throw refusal("the model has no Ising spins");
		}
		for (double field : pairs.fields()) {
			if (field != 0) {
				throw refusal("the model has fields");
			}
		}
		Optional<String> frustrated = Frustration.find(pairs);
		if (frustrated.isPresent()) {
			throw refusal(frustrated.get() + " closes a frustrated loop, where clusters soon hold nearly all spins and"
					+ " nothing is gained");
		}
		@SuppressWarnings("unchecked") // the space says so
		Hamiltonian<IsingConfiguration> model = (Hamiltonian<IsingConfiguration>) setup.hamiltonian();
		return create(model, pairs, setup);
	}

	private static ParameterException refusal(String reason) {
		return ParameterException.unsuited(reason + "; use parallel-tempering");
	}

	abstract Sampler create(Hamiltonian<IsingConfiguration> model, PairCouplings pairs, SamplerSetup setup);
}
