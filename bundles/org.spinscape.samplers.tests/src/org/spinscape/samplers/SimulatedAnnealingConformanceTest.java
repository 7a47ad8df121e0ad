// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers;

import java.util.List;
import java.util.Map;

import org.spinscape.conformance.SamplerConformance;
import org.spinscape.core.sampler.SamplerProvider;

/** Annealing obeys the sampler's contract, but for equilibrium, which it does not claim. */
class SimulatedAnnealingConformanceTest extends SamplerConformance {

	@Override
	protected SamplerProvider provider() {
		return new SimulatedAnnealing();
	}

	@Override
	protected List<Map<String, String>> variants() {
		return List.of(Map.of(), Map.of("schedule", "linear-beta"));
	}

	@Override
	protected List<SamplerProvider> components() {
		return List.of(new Metropolis());
	}
}
