// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.combinatorial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.space.IsingConfiguration;

/** Satisfiability against clauses written out and evaluated as a logician would. */
class RandomSatisfiabilityTest {

	private static final RandomSatisfiability PROVIDER = new RandomSatisfiability();

	private static SatHamiltonian build(RandomStream random, String... assignments) {
		Map<String, String> parameters = new HashMap<>();
		for (String assignment : assignments) {
			parameters.put(assignment.split("=")[0], assignment.split("=")[1]);
		}
		return (SatHamiltonian) PROVIDER.build(PROVIDER.schema().parse(parameters), random);
	}

	private static IsingConfiguration assignment(SatHamiltonian model, int truths) {
		IsingConfiguration state = model.space().create();
		for (int variable = 0; variable < state.sites(); variable++) {
			state.set(variable, (truths >> variable & 1) != 0 ? 1 : -1);
		}
		return state;
	}

	/** (a or b) and (a or not b) and (not a or c): the solutions are a and c, with b free. */
	@Test
	void energyCountsTheClausesThatFail() {
		SatHamiltonian model = new SatHamiltonian(
				new Clauses(3, 2, new int[] { 0, 1, 0, 1, 0, 2 }, new byte[] { 1, 1, 1, -1, -1, 1 }));
		for (int truths = 0; truths < 8; truths++) {
			boolean a = (truths & 1) != 0;
			boolean b = (truths & 2) != 0;
			boolean c = (truths & 4) != 0;
			int failing = (a || b ? 0 : 1) + (a || !b ? 0 : 1) + (!a || c ? 0 : 1);
			assertEquals(failing, model.energy(assignment(model, truths)));
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 2, 3, 5 })
	void energiesAreThoseOfTheClausesOneByOne(int order) {
		SatHamiltonian model = build(new SplitMix64(order), "N=10", "K=" + order, "alpha=6");
		Clauses clauses = model.clauses();
		assertEquals(60, clauses.count());
		for (int truths = 0; truths < 1 << 10; truths++) {
			int failing = 0;
			for (int clause = 0; clause < 60; clause++) {
				boolean satisfied = false;
				for (int place = clause * order; place < (clause + 1) * order; place++) {
					boolean value = (truths >> clauses.variable(place) & 1) != 0;
					satisfied |= value == clauses.sign(place) > 0;
				}
				failing += satisfied ? 0 : 1;
			}
			assertEquals(failing, model.energy(assignment(model, truths)));
		}
	}

	/** The number of solutions of an instance has mean 2^N (1 - 2^-K)^M over independent clauses; four standard errors. */
	@Test
	void meanNumberOfSolutionsIsExact() {
		SplitMix64 random = new SplitMix64(2);
		int samples = 1000;
		double sum = 0;
		double squares = 0;
		int satisfiable = 0;
		for (int sample = 0; sample < samples; sample++) {
			SatHamiltonian model = build(random, "N=10", "K=3", "alpha=3");
			double solutions = 0;
			for (int truths = 0; truths < 1 << 10; truths++) {
				solutions += model.energy(assignment(model, truths)) == 0 ? 1 : 0;
			}
			satisfiable += solutions > 0 ? 1 : 0;
			sum += solutions;
			squares += solutions * solutions;
		}
		double mean = sum / samples;
		double error = Math.sqrt((squares / samples - mean * mean) / samples);
		double expected = 1024 * Math.pow(7 / 8.0, 30);
		assertEquals(expected, mean, 4 * error);
		assertTrue(error < 0.07 * expected, "the test can tell a quarter");
		assertTrue(satisfiable > 850, "far below the threshold nearly all are satisfiable");
	}

	@Test
	void literalsAreUnbiasedAndVariablesOfAClauseDifferent() {
		Clauses clauses = build(new SplitMix64(3), "N=50", "K=4", "alpha=100").clauses();
		int positive = 0;
		int[] occurrences = new int[50];
		for (int place = 0; place < 20_000; place++) {
			positive += clauses.sign(place) > 0 ? 1 : 0;
			occurrences[clauses.variable(place)]++;
			assertTrue(place % 4 == 0 || clauses.variable(place) > clauses.variable(place - 1));
		}
		assertEquals(10_000, positive, 4 * Math.sqrt(5000));
		for (int count : occurrences) {
			assertEquals(400, count, 5 * Math.sqrt(400 * 0.92)); // 50 counts: five standard errors
		}
	}

	@Test
	void whatCannotBeIsRefusedWithANumber() {
		assertEquals("K", assertThrows(ParameterException.class, () -> build(new SplitMix64(1), "N=3", "K=4"))
				.violations().getFirst().parameter());
		ParameterException tooMany = assertThrows(ParameterException.class,
				() -> build(new SplitMix64(1), "N=10000000", "alpha=100"));
		assertTrue(tooMany.getMessage().contains("e+09"), tooMany.getMessage());
		long bytes = PROVIDER.memory(PROVIDER.schema().parse(Map.of("N", "1000000", "alpha", "4")));
		assertTrue(bytes > 1e8 && bytes < 2e8, () -> "12 million literals: " + bytes);
	}
}
