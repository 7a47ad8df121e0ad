// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.combinatorial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.hamiltonians.clauses.ClauseHamiltonian;
import org.spinscape.hamiltonians.clauses.Clauses;
import org.spinscape.hamiltonians.clauses.ClausesBuilder;

/** Satisfiability against clauses written out and evaluated as a logician would. */
class RandomSatisfiabilityTest {

	private static final RandomSatisfiability PROVIDER = new RandomSatisfiability();

	private static ClauseHamiltonian build(RandomStream random, String... assignments) {
		Map<String, String> parameters = new HashMap<>();
		for (String assignment : assignments) {
			parameters.put(assignment.split("=")[0], assignment.split("=")[1]);
		}
		return (ClauseHamiltonian) PROVIDER.build(PROVIDER.schema().parse(parameters), random);
	}

	private static IsingConfiguration assignment(ClauseHamiltonian model, int truths) {
		IsingConfiguration state = model.space().create();
		for (int variable = 0; variable < state.sites(); variable++) {
			state.set(variable, (truths >> variable & 1) != 0 ? -1 : 1); // true is down
		}
		return state;
	}

	/** (a or b) and (a or not b) and (not a or c): the solutions are a and c, with b free. */
	@Test
	void energyCountsTheClausesThatFail() {
		ClausesBuilder clauses = new ClausesBuilder(3);
		for (int[] clause : new int[][] { { 1, 2 }, { 1, -2 }, { -1, 3 } }) {
			clauses.literal(clause[0]);
			clauses.literal(clause[1]);
			clauses.end();
		}
		ClauseHamiltonian model = new ClauseHamiltonian(clauses.build());
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
		ClauseHamiltonian model = build(new SplitMix64(order), "N=10", "K=" + order, "alpha=6");
		List<List<Integer>> clauses = literals(model);
		assertEquals(60, clauses.size());
		for (int truths = 0; truths < 1 << 10; truths++) {
			int failing = 0;
			for (List<Integer> clause : clauses) {
				assertEquals(order, clause.size());
				int state = truths;
				failing += clause.stream()
						.anyMatch(literal -> (state >> Math.abs(literal) - 1 & 1) != 0 == literal > 0) ? 0 : 1;
			}
			assertEquals(failing, model.energy(assignment(model, truths)));
		}
	}

	private static List<List<Integer>> literals(ClauseHamiltonian model) {
		Clauses clauses = model.capability(Clauses.class).orElseThrow();
		List<List<Integer>> all = new ArrayList<>();
		for (int clause = 0; clause < clauses.size(); clause++) {
			List<Integer> one = new ArrayList<>();
			clauses.literals(clause, one::add);
			all.add(one);
		}
		return all;
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
			ClauseHamiltonian model = build(random, "N=10", "K=3", "alpha=3");
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
		int positive = 0;
		int[] occurrences = new int[50];
		for (List<Integer> clause : literals(build(new SplitMix64(3), "N=50", "K=4", "alpha=100"))) {
			assertEquals(4, clause.stream().map(Math::abs).distinct().count());
			for (int literal : clause) {
				positive += literal > 0 ? 1 : 0;
				occurrences[Math.abs(literal) - 1]++;
			}
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
