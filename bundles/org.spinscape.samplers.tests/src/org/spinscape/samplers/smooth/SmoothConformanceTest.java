// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.smooth;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.spinscape.conformance.SamplerConformance;
import org.spinscape.core.sampler.SamplerProvider;

/** Samplers of smooth landscapes obey the sampler's contract. */
class SmoothConformanceTest {

	@Nested
	@Tag("slow")
	class OfHybridMonteCarlo extends SamplerConformance {

		@Override
		protected SamplerProvider provider() {
			return new HybridMonteCarlo();
		}

		/** Also where half of the trajectories are refused. */
		@Override
		protected List<Map<String, String>> variants() {
			return List.of(Map.of("steps", "5"), Map.of("steps", "2", "step", "1.2", "temperature", "0.7"));
		}
	}

	@Nested
	class OfLangevin extends SamplerConformance {

		@Override
		protected SamplerProvider provider() {
			return new Langevin();
		}
	}

	@Nested
	class OfGradientFlow extends SamplerConformance {

		@Override
		protected SamplerProvider provider() {
			return new GradientFlow();
		}
	}

	@Nested
	class OfQuasiNewtonDescent extends SamplerConformance {

		@Override
		protected SamplerProvider provider() {
			return new QuasiNewtonDescent();
		}
	}
}
