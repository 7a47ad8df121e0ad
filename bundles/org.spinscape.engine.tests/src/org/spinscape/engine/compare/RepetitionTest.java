// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.compare;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntToDoubleFunction;

import org.junit.jupiter.api.Test;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Table;
import org.spinscape.store.ResultEntry;
import org.spinscape.store.ResultKey;
import org.spinscape.store.ResultReader;

/** What is said of two runs of one experiment whose bits differ. */
class RepetitionTest {

	private static final int SAMPLES = 50;
	private static final double ERROR = 0.01;
	private static final ResultKind<Scalar> ENERGY = ResultKind.scalar("energy", "J", "mean energy");
	private static final ResultKind<Table> STATES = ResultKind.table("states", "states that were found");

	/** Results in memory. */
	private static final class Run implements ResultReader {

		private final Map<ResultEntry, Result> results = new LinkedHashMap<>();

		Run put(int sample, Result result) {
			results.put(new ResultEntry(new ResultKey("arm", Map.of(), sample), result), result);
			return this;
		}

		/** Energies of samples, with the error of their dynamics, and their mean with that of the disorder. */
		static Run energies(IntToDoubleFunction energy) {
			Run run = new Run();
			double mean = 0;
			for (int sample = 0; sample < SAMPLES; sample++) {
				double value = energy.applyAsDouble(sample);
				mean += value / SAMPLES;
				run.put(sample, Scalar.thermal(ENERGY, value, ERROR, 100));
			}
			return run.put(ResultKey.ALL_SAMPLES, new Scalar(ENERGY.tag(), mean, Double.NaN, 2, SAMPLES));
		}

		@Override
		public List<ResultEntry> entries() {
			return new ArrayList<>(results.keySet());
		}

		@Override
		public List<Result> load(List<ResultEntry> entries) {
			return entries.stream().map(results::get).toList();
		}
	}

	/** Samples differ by far more from each other than from their twins. */
	private static double disorder(int sample) {
		return -100 + 15 * Math.sin(sample);
	}

	private static Run walk(Random random, double shift) {
		return Run.energies(sample -> disorder(sample) + shift + ERROR * random.nextGaussian());
	}

	@Test
	void sumsInAnotherOrderAreRounding() throws IOException {
		Repetition repetition = Repetition.of(Run.energies(RepetitionTest::disorder),
				Run.energies(sample -> Math.nextUp(disorder(sample))));
		assertEquals(Repetition.Outcome.ROUNDING, repetition.outcome());
		assertEquals(SAMPLES + 1, repetition.rounded());
		assertTrue(repetition.rounding() > 0 && repetition.rounding() < 1e-15, "" + repetition.rounding());
		assertEquals(List.of(), repetition.scattered());
	}

	/**
	 * Two walks of the same law are taken for different once in a thousand times at most: of 2,000 pairs 2 are expected, and
	 * more than 8 with a probability of 0.0002 (Poisson); the seed is fixed.
	 */
	@Test
	void walksThatAreAlikeAreSeldomTakenForDifferent() throws IOException {
		Random random = new Random(5);
		int different = 0;
		for (int i = 0; i < 2000; i++) {
			Repetition repetition = Repetition.of(walk(random, 0), walk(random, 0));
			assertEquals(SAMPLES + 1, repetition.judged());
			switch (repetition.outcome()) {
				case DIFFERENT -> different++;
				default -> assertEquals(Repetition.Outcome.WITHIN_ERRORS, repetition.outcome());
			}
		}
		assertTrue(different <= 8, different + " of 2000");
	}

	/** One standard error each: no sample tells it, their mean does; the scatter of the disorder, 200 times as large, does not hide it. */
	@Test
	void aSmallShiftOfAllSamplesIsSeen() throws IOException {
		Random random = new Random(6);
		Repetition repetition = Repetition.of(walk(random, 0), walk(random, 1.5 * ERROR));
		assertEquals(Repetition.Outcome.DIFFERENT, repetition.outcome());
		assertEquals("arm: energy", repetition.scattered().getFirst().title());
		assertEquals(-1.5 * Math.sqrt(SAMPLES / 2.), repetition.scattered().getFirst().sigmas(), 3);
	}

	@Test
	void oneSampleThatWentAstrayIsNamed() throws IOException {
		Random random = new Random(7);
		Repetition repetition = Repetition.of(walk(random, 0),
				Run.energies(sample -> disorder(sample) + (sample == 7 ? 10 * ERROR : 0) + ERROR * random.nextGaussian()));
		assertEquals(Repetition.Outcome.DIFFERENT, repetition.outcome());
		assertEquals("arm: energy, sample 7", repetition.scattered().getFirst().title());
	}

	@Test
	void whatHasNoErrorCannotBeJudged() throws IOException {
		Repetition repetition = Repetition.of(new Run().put(0, table(1, 2)), new Run().put(0, table(1, 3)));
		assertEquals(Repetition.Outcome.CANNOT_SAY, repetition.outcome());
		assertEquals(List.of("arm: states"), repetition.unjudged());
	}

	@Test
	void resultsThatOneRunLacksAreNamed() throws IOException {
		Repetition repetition = Repetition.of(new Run().put(0, table(1)), new Run().put(0, table(1)).put(1, table(1)).put(2,
				table(1)));
		assertEquals(Repetition.Outcome.CANNOT_SAY, repetition.outcome());
		assertEquals(List.of("arm: states (2 times)"), repetition.lone());
		assertEquals(1, repetition.same());
	}

	/** Either run may lack some: what only the first has is named as well. */
	@Test
	void resultsThatOnlyTheFirstHasAreNamed() throws IOException {
		Repetition repetition = Repetition.of(new Run().put(0, table(1)).put(1, table(1)), new Run().put(0, table(1)));
		assertEquals(List.of("arm: states"), repetition.lone());
		assertEquals(Repetition.Outcome.CANNOT_SAY, repetition.outcome());
	}

	/** There is no number of results above which some are not looked at. */
	@Test
	void everyOneOfManyResultsIsCompared() throws IOException {
		Run first = new Run();
		Run second = new Run();
		for (int sample = 0; sample < 2500; sample++) {
			first.put(sample, table(sample));
			second.put(sample, table(sample == 2499 ? 0 : sample));
		}
		Repetition repetition = Repetition.of(first, second);
		assertEquals(2499, repetition.same());
		assertEquals(List.of("arm: states"), repetition.unjudged());
	}

	/**
	 * Of too few samples for their scatter each says by how many of its errors it is off: 3 and 1 of them together by 4, in
	 * units of the square root of 2.
	 */
	@Test
	void fewSamplesAreJudgedByTheirOwnErrors() throws IOException {
		Repetition repetition = Repetition.of(means(new double[] { 3, 1 }), means(new double[] { 0, 0 }));
		assertArrayEquals(new double[] { 3, 4 / Math.sqrt(2), 1 },
				repetition.scattered().stream().mapToDouble(Repetition.Scatter::sigmas).toArray(), 1e-12);
		assertEquals(3, repetition.judged());
	}

	/** Eight pairs scatter enough: all of them farther by 1 or by 3 is by 2, with a standard error of sqrt(8/7/8). */
	@Test
	void severalSamplesAreJudgedByTheirScatter() throws IOException {
		Repetition repetition = Repetition.of(means(new double[] { 1, 3, 1, 3, 1, 3, 1, 3 }), means(new double[8]));
		assertEquals("arm: energy", repetition.scattered().getFirst().title());
		assertEquals(2 / Math.sqrt(1 / 7.0), repetition.scattered().getFirst().sigmas(), 1e-12);
	}

	/** Samples with an error of 1 when both runs are taken together, and their mean. */
	private static Run means(double[] values) {
		Run run = new Run();
		double mean = 0;
		for (int sample = 0; sample < values.length; sample++) {
			run.put(sample, Scalar.thermal(ENERGY, values[sample], Math.sqrt(0.5), 100));
			mean += values[sample] / values.length;
		}
		return run.put(ResultKey.ALL_SAMPLES, new Scalar(ENERGY.tag(), mean, Double.NaN, 2, values.length));
	}

	/** A number over samples that no sample tells, say the largest of them, has nothing to be judged by. */
	@Test
	void numbersOverSamplesAloneCannotBeJudged() throws IOException {
		Repetition repetition = Repetition.of(largest(3), largest(4));
		assertEquals(List.of("arm: energy"), repetition.unjudged());
		assertEquals(Repetition.Outcome.CANNOT_SAY, repetition.outcome());
		assertEquals(Repetition.Outcome.ROUNDING, Repetition.of(largest(3e9), largest(Math.nextUp(3e9))).outcome());
		assertEquals(Repetition.Outcome.ROUNDING, Repetition.of(largest(Double.NaN), largest(Double.NaN)).outcome());
	}

	private static Run largest(double value) {
		return new Run().put(ResultKey.ALL_SAMPLES, new Scalar(ENERGY.tag(), value, Double.NaN, 2, 9));
	}

	/** Mills' bound at two standard errors is 0.054 for 0.0455, and never less than the tail. */
	@Test
	void theChanceIsThatOfTheTail() {
		Repetition one = new Repetition(0, 0, 0, List.of(new Repetition.Scatter("x", -2)), 1, List.of(), List.of());
		assertEquals(0.0540, one.chance(), 5e-5);
		assertEquals(2, one.largest());
		assertEquals(10 * one.chance(),
				new Repetition(0, 0, 0, one.scattered(), 10, List.of(), List.of()).chance(), 1e-12);
	}

	private static Table table(long... counts) {
		return new Table(STATES.tag(), List.of(new Table.IntegerColumn("count", "", counts)));
	}
}
