// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.single;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.spinscape.conformance.SamplerConformance;
import org.spinscape.core.sampler.SamplerProvider;

/** Samplers of one walker obey the sampler's contract, at low and high temperature and in both orders. */
class SingleSpinConformanceTest {

	@Nested
	class OfMetropolis extends SamplerConformance {

		@Override
		protected SamplerProvider provider() {
			return new Metropolis();
		}

		@Override
		protected List<Map<String, String>> variants() {
			return List.of(Map.of("order", "random"), Map.of("order", "sequential", "temperature", "2"),
					Map.of("temperature", "0.6"));
		}
	}

	/** The default of everything, on all graphs of up to five spins. */
	@Nested
	@Tag("slow")
	class OfTheDefault extends SamplerConformance {

		@Override
		protected SamplerProvider provider() {
			return new Metropolis();
		}
	}

	@Nested
	class OfHeatBath extends SamplerConformance {

		@Override
		protected SamplerProvider provider() {
			return new HeatBath();
		}

		@Override
		protected List<Map<String, String>> variants() {
			return List.of(Map.of("order", "random", "temperature", "0.8"), Map.of("temperature", "0.6"));
		}
	}

	@Nested
	@Tag("slow")
	class OfTheNFoldWay extends SamplerConformance {

		@Override
		protected SamplerProvider provider() {
			return new NFoldWay();
		}

		@Override
		protected List<Map<String, String>> variants() {
			return List.of(Map.of(), Map.of("temperature", "0.5"));
		}
	}
}
