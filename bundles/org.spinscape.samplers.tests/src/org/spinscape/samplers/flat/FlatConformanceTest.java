// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.flat;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.spinscape.conformance.SamplerConformance;
import org.spinscape.core.sampler.SamplerProvider;

/** Flat-histogram samplers follow the weights that they say they have, however little they have learned. */
class FlatConformanceTest {

	@Nested
	@Tag("slow")
	class OfWangLandau extends SamplerConformance {

		@Override
		protected SamplerProvider provider() {
			return new WangLandauSampling();
		}

		@Override
		protected List<Map<String, String>> variants() {
			return List.of(Map.of(), Map.of("bins", "7"));
		}
	}

	@Nested
	@Tag("slow")
	class OfMulticanonical extends SamplerConformance {

		@Override
		protected SamplerProvider provider() {
			return new Multicanonical();
		}

		@Override
		protected List<Map<String, String>> variants() {
			return List.of(Map.of(), Map.of("bins", "7", "iterations", "3"));
		}
	}
}
