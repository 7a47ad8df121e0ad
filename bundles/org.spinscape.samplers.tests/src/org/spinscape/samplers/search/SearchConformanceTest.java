// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.search;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Nested;
import org.spinscape.conformance.SamplerConformance;
import org.spinscape.core.sampler.SamplerProvider;

/** Searchers obey the sampler's contract, but for equilibrium, which they do not claim. */
class SearchConformanceTest {

	@Nested
	class OfQuench extends SamplerConformance {

		@Override
		protected SamplerProvider provider() {
			return new Quench();
		}

		@Override
		protected List<Map<String, String>> variants() {
			return List.of(Map.of(), Map.of("descent", "greedy"), Map.of("descent", "random"),
					Map.of("descent", "reluctant"));
		}
	}

	@Nested
	class OfBasinHopping extends SamplerConformance {

		@Override
		protected SamplerProvider provider() {
			return new BasinHopping();
		}
	}

	@Nested
	class OfTabuSearch extends SamplerConformance {

		@Override
		protected SamplerProvider provider() {
			return new TabuSearch();
		}
	}

	@Nested
	class OfExtremalOptimisation extends SamplerConformance {

		@Override
		protected SamplerProvider provider() {
			return new ExtremalOptimisation();
		}
	}
}
