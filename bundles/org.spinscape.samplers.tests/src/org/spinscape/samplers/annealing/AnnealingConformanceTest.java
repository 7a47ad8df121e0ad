// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.annealing;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.spinscape.conformance.SamplerConformance;
import org.spinscape.core.sampler.SamplerProvider;
import org.spinscape.samplers.single.Metropolis;

/** Annealing obeys the sampler's contract, but for equilibrium, which it does not claim. */
class AnnealingConformanceTest {

	@Nested
	class Simulated extends SamplerConformance {

		@Override
		protected SamplerProvider provider() {
			return new SimulatedAnnealing();
		}

		@Override
		protected List<Map<String, String>> variants() {
			return List.of(Map.of(), Map.of("schedule", "linear"), Map.of("schedule", "linear-beta"),
					Map.of("schedule", "adaptive"));
		}

		@Override
		protected List<SamplerProvider> components() {
			return List.of(new Metropolis());
		}
	}

	@Nested
	@Tag("slow")
	class OfAPopulation extends SamplerConformance {

		@Override
		protected SamplerProvider provider() {
			return new PopulationAnnealing();
		}

		@Override
		protected List<Map<String, String>> variants() {
			return List.of(Map.of("population", "20", "sweeps-per-step", "3"));
		}

		@Override
		protected List<SamplerProvider> components() {
			return List.of(new Metropolis());
		}
	}
}
