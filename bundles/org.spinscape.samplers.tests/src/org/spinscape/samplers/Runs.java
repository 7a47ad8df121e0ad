// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers;

import java.util.List;
import java.util.Map;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.parameter.ComponentValue;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.StreamKey;
import org.spinscape.core.random.StreamPurpose;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.core.sampler.SamplerProvider;
import org.spinscape.core.sampler.SamplerSetup;

/** Builds models and samplers for tests. */
final class Runs {

	private static final List<SamplerProvider> DYNAMICS = List.of(new Metropolis());

	private Runs() {
	}

	static RandomStream stream(String place, int seed) {
		return new StreamKey(seed, StreamPurpose.TEST, place, 0, 0).open();
	}

	static Hamiltonian<?> model(HamiltonianProvider provider, RandomStream disorder, Map<String, String> parameters) {
		return provider.build(provider.schema().parse(parameters), disorder);
	}

	static Sampler sampler(SamplerProvider provider, Hamiltonian<?> model, int seed, long sweeps,
			Map<String, String> parameters) {
		return provider.create(new SamplerSetup(model, provider.schema().parse(parameters),
				stream("dynamics", seed), sweeps, 0, Runs::find));
	}

	private static SamplerProvider find(ComponentValue value) {
		return DYNAMICS.stream().filter(provider -> provider.id().equals(value.id())).findFirst()
				.orElseThrow(() -> new ParameterException("dynamics", "there is no sampler " + value.id()));
	}
}
