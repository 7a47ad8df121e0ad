// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers;

import java.util.List;
import java.util.Map;

import org.spinscape.conformance.SamplerConformance;
import org.spinscape.core.sampler.SamplerProvider;

/** Parallel tempering obeys the sampler's contract. */
class ParallelTemperingConformanceTest extends SamplerConformance {

	@Override
	protected SamplerProvider provider() {
		return new ParallelTempering();
	}

	@Override
	protected List<Map<String, String>> variants() {
		return List.of(Map.of("temperatures", "0.6, 1, 1.8"),
				Map.of("t-min", "0.8", "t-max", "2", "count", "2", "dynamics", "metropolis(order=sequential)"));
	}

	@Override
	protected List<SamplerProvider> components() {
		return List.of(new Metropolis());
	}
}
