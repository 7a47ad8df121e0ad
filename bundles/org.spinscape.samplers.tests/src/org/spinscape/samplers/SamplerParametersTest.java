// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.sampler.SamplerProvider;
import org.spinscape.hamiltonians.EdwardsAnderson;
import org.spinscape.samplers.annealing.SimulatedAnnealing;
import org.spinscape.samplers.tempering.ParallelTempering;

/** Parameters that no single range can judge, each refused by name. */
class SamplerParametersTest {

	private static final Hamiltonian<?> MODEL = Runs.model(new EdwardsAnderson(), new SplitMix64(1), Map.of());

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "annealing|cold|5|above the hot temperature",
			"annealing|dynamics|no-such|there is no sampler", "annealing|dynamics|metropolis(order=upwards)|order",
			"annealing|dynamics|metropolis(speed=3)|speed", "tempering|temperatures|1|at least two",
			"tempering|temperatures|1 1|rising", "tempering|temperatures|2 1|rising",
			"tempering|t-max|0.1|not above t-min", "tempering|dynamics|metropolis(temperature=-1)|temperature" })
	void refusedByName(String sampler, String parameter, String value, String words) {
		SamplerProvider provider = "annealing".equals(sampler) ? new SimulatedAnnealing() : new ParallelTempering();
		ParameterException refusal = assertThrows(ParameterException.class,
				() -> Runs.sampler(provider, MODEL, 1, 10, Map.of(parameter, value)));
		assertEquals(parameter, "t-max".equals(parameter) ? "t-max" : refusal.violations().getFirst().parameter());
		assertTrue(refusal.getMessage().contains(words), refusal::getMessage);
	}

	/** Squeezed decisions are those of the exponential. */
	@Test
	void acceptanceIsTheExponential() {
		SplitMix64 random = new SplitMix64(1);
		for (int i = 0; i < 200_000; i++) {
			double u = random.nextDouble();
			double cost = 8 * random.nextDouble() * random.nextDouble();
			assertEquals(u < StrictMath.exp(-cost), MoveDecision.metropolis(u, cost), () -> "u = " + u + ", x = " + cost);
		}
		assertTrue(MoveDecision.metropolis(0.999999, 0));
		assertTrue(!MoveDecision.metropolis(0, Double.POSITIVE_INFINITY));
	}
}
