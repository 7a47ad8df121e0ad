// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance;

import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.core.sampler.SamplerProvider;
import org.spinscape.core.sampler.SamplerSetup;
import org.spinscape.core.space.DiscreteSpace;

/** A provider of samplers without parameters that says what it must and nothing else. */
interface PlainWalk extends SamplerProvider {

	@Override
	default String id() {
		return "walk";
	}

	@Override
	default String name() {
		return "Walk";
	}

	@Override
	default String description() {
		return "A walk at temperature 1.";
	}

	@Override
	default ParameterSchema schema() {
		return ParameterSchema.empty();
	}

	/** Refuses models without moves. */
	@Override
	default Sampler create(SamplerSetup setup) {
		if (!(setup.hamiltonian().space() instanceof DiscreteSpace)) {
			throw new ParameterException("model", "has no moves");
		}
		return walk(setup);
	}

	/** Builds the walk on a model with moves. */
	Sampler walk(SamplerSetup setup);
}
