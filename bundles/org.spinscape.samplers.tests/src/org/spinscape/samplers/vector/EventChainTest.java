// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.vector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinscape.conformance.SamplerConformance;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.sampler.SamplerProvider;
import org.spinscape.hamiltonians.vector.HeisenbergModel;
import org.spinscape.hamiltonians.vector.XyModel;
import org.spinscape.samplers.BlockMean;

/** Means against exact ones; each may be off by 4 standard deviations (one failure in 16,000), seeds fixed. */
class EventChainTest {

	@Nested
	@Tag("slow")
	class Contract extends SamplerConformance {

		@Override
		protected SamplerProvider provider() {
			return new EventChain();
		}

		@Override
		protected List<Map<String, String>> variants() {
			return List.of(Map.of(), Map.of("turn", "0.3", "chains", "1", "temperature", "0.5"));
		}
	}

	@ParameterizedTest
	@CsvSource({ "8, 0.5, 10", "8, 0.5, 1", "5, 0.3, 3", "6, 4, 2" })
	@Tag("slow")
	void ringsOfVectors(int sites, double temperature, String chains) {
		VectorRuns.assertRings(new EventChain(), sites, temperature, Map.of("chains", chains), 0.1);
	}

	/** Glasses in a field have no exact value: the heat bath gives the same. */
	@Test
	@Tag("slow")
	void glassesInAFieldAgreeWithTheHeatBath() {
		for (HamiltonianProvider provider : List.of(new XyModel(), new HeisenbergModel())) {
			Hamiltonian<?> glass = VectorRuns.glass(provider);
			BlockMean drawn = VectorRuns.energy(new VectorHeatBath(), glass, 6_000, Map.of("temperature", "0.8"));
			BlockMean chained = VectorRuns.energy(new EventChain(), glass, 6_000, Map.of("temperature", "0.8"));
			double error = Math.hypot(drawn.error(), chained.error());
			assertEquals(drawn.value(), chained.value(), 4 * error);
			assertTrue(error < 0.4, "the runs are too short to test anything");
		}
	}

	/** The climb by small steps, from everywhere and for budgets of several rounds. */
	@Test
	@Tag("slow")
	void climbsAreThoseOfManySmallSteps() {
		double strength = 1.3;
		double step = 1e-5;
		for (double from = -3.1; from < 3.2; from += 0.62) {
			for (double budget : new double[] { 0.01, 0.7, 2.5, 2.7, 6.1 }) {
				double climbed = 0;
				double angle = from;
				while (climbed < budget) {
					double rise = strength * (Math.cos(angle) - Math.cos(angle + step));
					climbed += Math.max(0, rise);
					angle += step;
				}
				assertEquals(angle - from, EventChainSampler.climb(from + 4 * Math.PI, strength, budget), 2e-2);
			}
		}
		assertEquals(0, EventChainSampler.climb(0.5, 1, 0), 1e-12);
		assertEquals(0.5, EventChainSampler.climb(-0.5, 1, 0), 1e-12);
	}
}
