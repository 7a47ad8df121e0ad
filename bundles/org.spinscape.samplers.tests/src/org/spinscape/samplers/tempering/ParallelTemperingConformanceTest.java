// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.tempering;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.spinscape.conformance.SamplerConformance;
import org.spinscape.core.sampler.SamplerProvider;
import org.spinscape.samplers.single.HeatBath;
import org.spinscape.samplers.single.Metropolis;

/** Parallel tempering obeys the sampler's contract, with and without cluster moves. */
@Tag("slow")
class ParallelTemperingConformanceTest extends SamplerConformance {

	@Override
	protected SamplerProvider provider() {
		return new ParallelTempering();
	}

	@Override
	protected List<Map<String, String>> variants() {
		return List.of(Map.of("temperatures", "0.6, 1, 1.8", "dynamics", "metropolis(order=random)"),
				Map.of("t-min", "0.8", "t-max", "2", "count", "2"),
				Map.of("temperatures", "0.7, 1.2", "isoenergetic", "true", "dynamics", "heat-bath"));
	}

	@Override
	protected List<SamplerProvider> components() {
		return List.of(new Metropolis(), new HeatBath());
	}

	/** Joint states of several temperatures are many: larger graphs are for "spinscape check". */
	@Override
	protected int largestGraph() {
		return 3;
	}
}
