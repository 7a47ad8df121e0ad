// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.search;

import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.sampler.Descent;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.core.sampler.SamplerProvider;
import org.spinscape.core.sampler.SamplerSetup;
import org.spinscape.core.sampler.StartStates;
import org.spinscape.core.space.Configuration;

/** Descents from random states. */
@Component(service = SamplerProvider.class)
public final class Quench extends SearchProvider {

	private static final ParameterSchema SCHEMA = StartStates.declare(ParameterSchema.builder()
			.choice("descent", "steepest", "steepest", "greedy", "random", "reluctant")
			.describe("Which of the moves that lower the energy is taken: steepest the best one, greedy each as it comes in"
					+ " order, random any, reluctant the one that lowers it least."))
			.build();

	@Override
	public String id() {
		return "quench";
	}

	@Override
	public String name() {
		return "Quench";
	}

	@Override
	public String description() {
		return "Each sweep starts from a state drawn uniformly and goes down to a local minimum: what is recorded is a"
				+ " sample of minima, each as often as its basin is large. A funnel is where descent simply works.";
	}

	@Override
	public List<Reference> references() {
		return List.of(new Reference("G. Parisi", "On the statistical properties of the large time zero temperature"
				+ " dynamics of the SK model", "Fractals 11, 161", 2003, "").unconfirmed());
	}

	@Override
	public Set<ResultKind<?>> gives(Parameters parameters) {
		return ResultKind.union(QuenchSampler.KINDS);
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	<C extends Configuration> Sampler search(Hamiltonian<C> hamiltonian, SamplerSetup setup) {
		return new QuenchSampler<>(hamiltonian, setup.random(), StartStates.of(hamiltonian, setup.parameters()),
				Descent.valueOf(setup.parameters().text("descent").toUpperCase(Locale.ROOT)));
	}
}
