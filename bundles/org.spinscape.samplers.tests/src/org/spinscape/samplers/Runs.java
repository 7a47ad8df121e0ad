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
import org.spinscape.samplers.single.HeatBath;
import org.spinscape.samplers.single.Metropolis;

/** Builds models and samplers for tests. */
public final class Runs {

	private static final List<SamplerProvider> DYNAMICS = List.of(new Metropolis(), new HeatBath());

	private Runs() {
	}

	public static RandomStream stream(String place, int seed) {
		return new StreamKey(seed, StreamPurpose.TEST, place, 0, 0).open();
	}

	public static Hamiltonian<?> model(HamiltonianProvider provider, RandomStream disorder, Map<String, String> parameters) {
		return provider.build(provider.schema().parse(parameters), disorder);
	}

	public static Sampler sampler(SamplerProvider provider, Hamiltonian<?> model, int seed, long sweeps,
			Map<String, String> parameters) {
		return sampler(provider, model, seed, sweeps, 0, parameters);
	}

	public static Sampler sampler(SamplerProvider provider, Hamiltonian<?> model, int seed, long sweeps, long burnIn,
			Map<String, String> parameters) {
		return provider.create(new SamplerSetup(model, provider.schema().parse(parameters),
				stream("dynamics", seed), sweeps, burnIn, Runs::find));
	}

	private static SamplerProvider find(ComponentValue value) {
		return DYNAMICS.stream().filter(provider -> provider.id().equals(value.id())).findFirst()
				.orElseThrow(() -> new ParameterException("dynamics", "there is no sampler " + value.id()));
	}
}
