// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.tempering;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
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
import org.spinscape.samplers.SameNumber;

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

	/** Three slots whose walkers have these energies, after so many exchanges that are decided by one number. */
	private static Ladder exchanged(double u, double[] temperatures, int steps, double... energies) {
		StillWalkers walkers = new StillWalkers(energies);
		Ladder ladder = new Ladder(walkers, 0, energies.length, new SameNumber(u), new Chances());
		ladder.heat(temperatures);
		for (int step = -2 * steps; step < steps; step++) {
			if (step == 0) {
				ladder.clear(); // by now each walker has been at an end
			}
			ladder.exchange(walkers.energies());
		}
		return ladder;
	}

	/** Where all rates are alike nothing is to be done; where walkers fall off evenly, neither. */
	@Test
	void whatIsEvenStays() {
		for (Placement placement : new Placement[] { Placement.CONSTANT_ACCEPTANCE, Placement.FEEDBACK, Placement.FIXED }) {
			double[] temperatures = { 1, 1.5, 4 };
			placement.place(temperatures, 0, List.of(exchanged(0, temperatures, 60, 7, 7, 7)));
			assertArrayEquals(new double[] { 1, 1.5, 4 }, temperatures, 1e-12, placement.name());
		}
	}

	/**
	 * One pair that never exchanges and one that always does, rates 0 and 1 about a mean of a half: in the first stage their
	 * logarithmic distances are multiplied with exp(-1) and exp(1), in the sixth, whose gain is 1, with the roots of these.
	 */
	@Test
	void pairsThatExchangeTooSeldomComeCloser() {
		for (int stage = 0; stage < 6; stage += 5) {
			double[] temperatures = { 1, 2, 4 };
			Ladder ladder = exchanged(0.999, temperatures, 10, -1000, 5, 5);
			Placement.CONSTANT_ACCEPTANCE.place(temperatures, stage, List.of(ladder, ladder));
			double gain = stage == 0 ? 2 : 1;
			assertArrayEquals(new double[] { 1, Math.pow(4, 1 / (1 + Math.exp(gain))), 4 }, temperatures, 1e-12);
		}
	}

	/** Without an exchange or a walker that has been at an end there is nothing to learn from. */
	@Test
	void withoutCountsNothingIsPlaced() {
		for (Placement placement : new Placement[] { Placement.CONSTANT_ACCEPTANCE, Placement.FEEDBACK }) {
			double[] temperatures = { 1, 3, 4 };
			placement.place(temperatures, 0, List.of(exchanged(0, temperatures, 0, 7, 7, 7)));
			assertArrayEquals(new double[] { 1, 3, 4 }, temperatures);
		}
	}

	/** The stages fill the burn-in; those of feedback double in length. */
	@Test
	void stagesFillTheBurnIn() {
		int last = Placement.FEEDBACK.stages() - 1;
		double before = 0;
		double length = 0;
		for (int stage = 0; stage <= last; stage++) {
			double now = Placement.FEEDBACK.end(stage, 300) - before;
			assertTrue(stage == 0 || Math.abs(now - 2 * length) < 1e-9, "stage " + stage);
			length = now;
			before = Placement.FEEDBACK.end(stage, 300);
		}
		assertEquals(300, before, 1e-9);
		int stages = Placement.CONSTANT_ACCEPTANCE.stages();
		assertEquals(300, Placement.CONSTANT_ACCEPTANCE.end(stages - 1, 300), 1e-9);
	}
}
