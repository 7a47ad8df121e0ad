// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance;

import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.sampler.SamplerProvider;

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
}
