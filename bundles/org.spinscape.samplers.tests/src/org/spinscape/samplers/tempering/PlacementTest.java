// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.tempering;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.hamiltonians.EdwardsAnderson;
import org.spinscape.samplers.Runs;

/** Temperatures that settle in the burn-in. The model is the square ferromagnet, whose specific heat peaks at 2.27. */
class PlacementTest {

	private static final Hamiltonian<?> FERROMAGNET = Runs.model(new EdwardsAnderson(), new SplitMix64(1),
			Map.of("L", "12", "couplings", "pm1", "p", "1"));

	private static Sampler run(String placement, int burnIn, int sweeps) {
		Map<String, String> parameters = new HashMap<>(Map.of("t-min", "1.5", "t-max", "4.5", "count", "10"));
		parameters.put("placement", placement);
		Sampler sampler = Runs.sampler(new ParallelTempering(), FERROMAGNET, 2, burnIn + sweeps, burnIn, parameters);
		for (int sweep = 0; sweep < burnIn + sweeps; sweep++) {
			sampler.sweep();
		}
		return sampler;
	}

	private static double[] rates(Sampler sampler) {
		return ((Series) sampler.report().getFirst()).y().values();
	}

	private static double spread(double[] rates) {
		double least = 1;
		double most = 0;
		for (double rate : rates) {
			least = Math.min(least, rate);
			most = Math.max(most, rate);
		}
		return most - least;
	}

	@Test
	void constantAcceptanceIsConstant() {
		double before = spread(rates(run("geometric", 0, 4000)));
		double after = spread(rates(run("constant-acceptance", 6000, 4000)));
		// Half the attempts each way: 2000 a pair, one standard deviation 0.011.
		assertTrue(before > 0.3, "nothing to do: " + before);
		assertTrue(after < 0.12, "rates differ by " + after + ", before by " + before);
	}

	@Test
	void feedbackCrowdsTemperaturesAtTheTransition() {
		Sampler sampler = run("feedback", 30_000, 4000);
		int near = 0;
		for (int slot = 0; slot < 10; slot++) {
			near += sampler.temperature(slot) > 1.9 && sampler.temperature(slot) < 2.9 ? 1 : 0;
		}
		// A geometric set has three of its ten there.
		assertTrue(near >= 5, "temperatures near the transition: " + near);
		double trips = ((Scalar) sampler.report().get(1)).value();
		double fixed = ((Scalar) run("geometric", 0, 4000).report().get(1)).value();
		assertTrue(trips > 0.8 * fixed, trips + " round trips, fixed set " + fixed);
	}

	@Test
	void endsStayAndNothingMovesAfterBurnIn() {
		for (String placement : new String[] { "constant-acceptance", "feedback" }) {
			Sampler sampler = run(placement, 1000, 1);
			assertEquals(1.5, sampler.temperature(0));
			assertEquals(4.5, sampler.temperature(9));
			double[] settled = new double[10];
			for (int slot = 0; slot < 10; slot++) {
				settled[slot] = sampler.temperature(slot);
				assertTrue(slot == 0 || settled[slot] > settled[slot - 1], "temperatures rise");
			}
			for (int sweep = 0; sweep < 500; sweep++) {
				sampler.sweep();
			}
			for (int slot = 0; slot < 10; slot++) {
				assertEquals(settled[slot], sampler.temperature(slot));
			}
		}
	}

	@Test
	void withoutBurnInItIsRefused() {
		ParameterException refusal = assertThrows(ParameterException.class, () -> run("feedback", 0, 1));
		assertTrue(refusal.getMessage().contains("burn-in"), refusal::getMessage);
	}
}
