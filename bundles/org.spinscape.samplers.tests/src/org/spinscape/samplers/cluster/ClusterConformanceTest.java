// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.cluster;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.spinscape.conformance.SamplerConformance;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.sampler.SamplerProvider;
import org.spinscape.hamiltonians.EdwardsAnderson;
import org.spinscape.samplers.Runs;

/** Cluster samplers obey the sampler's contract, and refuse frustration by name. */
class ClusterConformanceTest {

	@Nested
	class OfWolff extends SamplerConformance {

		@Override
		protected SamplerProvider provider() {
			return new Wolff();
		}

		@Override
		protected List<Map<String, String>> variants() {
			return List.of(Map.of(), Map.of("clusters", "1", "temperature", "0.7"));
		}
	}

	@Nested
	class OfSwendsenWang extends SamplerConformance {

		@Override
		protected SamplerProvider provider() {
			return new SwendsenWang();
		}

		@Override
		protected List<Map<String, String>> variants() {
			return List.of(Map.of(), Map.of("temperature", "2"));
		}
	}

	@Nested
	class OfEmbeddedClusters extends SamplerConformance {

		@Override
		protected SamplerProvider provider() {
			return new EmbeddedClusters();
		}
	}

	@Test
	void frustrationIsRefused() {
		Hamiltonian<?> glass = Runs.model(new EdwardsAnderson(), new SplitMix64(1), Map.of("L", "4"));
		for (SamplerProvider provider : List.of(new Wolff(), new SwendsenWang())) {
			ParameterException refusal = assertThrows(ParameterException.class,
					() -> Runs.sampler(provider, glass, 1, 1, Map.of()));
			assertTrue(refusal.getMessage().contains("frustrated loop"), refusal::getMessage);
		}
	}
}
