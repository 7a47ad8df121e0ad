// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers;

import java.util.List;
import java.util.Map;

import org.spinscape.conformance.SamplerConformance;
import org.spinscape.core.sampler.SamplerProvider;

/** Metropolis obeys the sampler's contract, at low and high temperature and in both orders. */
class MetropolisConformanceTest extends SamplerConformance {

	@Override
	protected SamplerProvider provider() {
		return new Metropolis();
	}

	@Override
	protected List<Map<String, String>> variants() {
		return List.of(Map.of("order", "random"), Map.of("order", "sequential", "temperature", "2"),
				Map.of("order", "random", "temperature", "0.6"));
	}
}
