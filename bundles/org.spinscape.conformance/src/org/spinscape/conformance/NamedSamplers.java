// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance;

import java.util.List;

import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.sampler.SamplerProvider;
import org.spinscape.core.sampler.SamplerSetup;

/** Finds the samplers that component parameters name among those of a test. */
final class NamedSamplers {

	private NamedSamplers() {
	}

	static SamplerSetup.Components among(List<SamplerProvider> providers) {
		return value -> providers.stream().filter(candidate -> candidate.id().equals(value.id())).findFirst()
				.orElseThrow(() -> new ParameterException("sampler", "there is no sampler '" + value.id() + "'"));
	}
}
