// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.thermal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.spinscape.analyzers.study.Studies;
import org.spinscape.core.analysis.LandscapeFacts;
import org.spinscape.core.analysis.Recording;
import org.spinscape.core.analysis.StudyPoint;
import org.spinscape.core.analysis.StudyResult;
import org.spinscape.core.analysis.TaskData;
import org.spinscape.core.kind.ObservableKinds;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Verdict;
import org.spinscape.core.result.Verdict.Level;

/** Two levels 1 J apart on two sites, in exactly the shares that are expected, over sweep points and beyond them. */
class SweptReweightingTest {

	private static final double COLD = 1 / Math.log(3);
	private static final double WARM = 1 / Math.log(2);
	private static final int RECORDS = 2400;

	/** A pattern over and over. */
	private static double[] repeated(int records, double... pattern) {
		double[] series = new double[records];
		Arrays.setAll(series, i -> pattern[i % pattern.length]);
		return series;
	}

	/** One record of {@code rare} and the others of another value, again and again. */
	private static double[] oneOf(int count, int records, double rare, double other) {
		double[] pattern = new double[count];
		Arrays.fill(pattern, other);
		pattern[0] = rare;
		return repeated(records, pattern);
	}

	private static Recording energies(boolean equilibrium, double[] temperatures, double[]... series) {
		return new Recording(ObservableKinds.ENERGY.tag(), equilibrium, temperatures, 1,
				Arrays.stream(series).map(slot -> new double[][] { slot }).toArray(double[][][]::new));
	}

	private static TaskData task(double logStates, Recording recording) {
		return new TaskData(List.of(recording), new LandscapeFacts(2, logStates, 0, Double.NaN, 0, Double.NaN, false),
				List.of());
	}

	/** Levels {@code ground} and one above; a quarter, a third or half of the records are above. */
	private static TaskData sample(double temperature, double ground) {
		double[] pattern = temperature == COLD ? new double[] { 0, 0, 0, 1 }
				: temperature == WARM ? new double[] { 0, 0, 1 } : new double[] { 0, 1 };
		return task(Math.log(2), energies(true, new double[] { temperature },
				Arrays.stream(repeated(RECORDS, pattern)).map(energy -> ground + energy).toArray()));
	}

	private static StudyPoint point(double temperature, TaskData... samples) {
		return Studies.point(Map.of("temperature", Double.toString(temperature)), List.of(samples));
	}

	private static List<StudyResult> study(StudyPoint... points) {
		return Studies.analyze(new Reweighting(), Map.of("temperatures", "0.9, 1, 1.4"), Studies.of(points));
	}

	private static Series curve(List<StudyResult> results, String name) {
		return Studies.find(results, name, Series.class).orElseThrow();
	}

	private static double upper(double t) {
		return 1 / (1 + Math.exp(1 / t));
	}

	private static double log(double t) {
		return Math.log1p(Math.exp(-1 / t));
	}

	private static StudyPoint[] ladder(double... grounds) {
		return Arrays.stream(new double[] { COLD, WARM, Double.POSITIVE_INFINITY }).mapToObj(t -> point(t, Arrays.stream(
				grounds).mapToObj(ground -> sample(t, ground)).toArray(TaskData[]::new))).toArray(StudyPoint[]::new);
	}

	/** Ground states at 0 and 2 J: energies per site are 1 J apart and ln Z 2/T, so that errors are half of that. */
	@Test
	void meansOverSamplesWithTheirErrors() {
		List<StudyResult> results = study(ladder(0, 2));
		Series energy = curve(results, "reweighted-energy");
		Series logZ = curve(results, "reweighted-log-partition");
		Series entropy = curve(results, "reweighted-entropy");
		for (int i = 0; i < 3; i++) {
			double t = energy.x().values()[i];
			assertEquals(0.5 + upper(t) / 2, energy.y().values()[i], 1e-6);
			assertEquals(0.5, energy.y().errors()[i], 1e-6);
			assertEquals(log(t) - 1 / t, logZ.y().values()[i], 1e-6);
			assertEquals(1 / t, logZ.y().errors()[i], 1e-6);
			assertEquals((upper(t) / t + log(t)) / 2, entropy.y().values()[i], 1e-6);
			assertEquals(0, entropy.y().errors()[i], 1e-6, "a constant has no entropy");
		}
		assertTrue(energy.meaning().endsWith("; here averaged over 2 disorder samples with the error over them"),
				energy.meaning());
		assertEquals(Level.SUPPORTED, Studies.find(results, "reweighting", Verdict.class).orElseThrow().level());
	}

	@Test
	void aSingleSampleKeepsTheErrorsOfItsRun() {
		Series energy = curve(study(ladder(0)), "reweighted-energy");
		for (int i = 0; i < 3; i++) {
			assertEquals(upper(energy.x().values()[i]) / 2, energy.y().values()[i], 1e-6);
			assertEquals(0, energy.y().errors()[i], 1e-6);
		}
		assertFalse(energy.meaning().contains("averaged over"), energy.meaning());
	}

	/** A sample that lacks a temperature, or was annealed there, does not enter. */
	@Test
	void onlyWholeLaddersEnter() {
		StudyPoint[] points = ladder(0, 2);
		points[1] = point(WARM, sample(WARM, 0));
		assertEquals(upper(1) / 2, curve(study(points), "reweighted-energy").y().values()[1], 1e-6);
		points[1] = point(WARM, sample(WARM, 0), task(Math.log(2), energies(false, new double[] { WARM }, repeated(RECORDS, 2,
				2, 3))));
		assertEquals(upper(1) / 2, curve(study(points), "reweighted-energy").y().values()[1], 1e-6);
		assertEquals(List.of(), study(point(COLD, sample(COLD, 0))));
		assertEquals(List.of(), study(Studies.point(Map.of("L", "4"), List.of(sample(COLD, 0))),
				Studies.point(Map.of("L", "8"), List.of(sample(WARM, 0)))));
	}

	/** What else is swept makes ladders of its own, told apart by it. */
	@Test
	void laddersOfOtherParametersStandApart() {
		StudyPoint[] points = new StudyPoint[6];
		double[] temperatures = { COLD, WARM, Double.POSITIVE_INFINITY };
		for (int i = 0; i < 6; i++) {
			points[i] = Studies.point(Map.of("temperature", Double.toString(temperatures[i / 2]), "g", Integer.toString(i
					% 2)),
					List.of(sample(temperatures[i / 2], 2 * (i % 2))));
		}
		List<StudyResult> results = study(points);
		assertEquals(upper(1) / 2, curve(results, "reweighted-energy[g=0]").y().values()[1], 1e-6);
		assertEquals(1 + upper(1) / 2, curve(results, "reweighted-energy[g=1]").y().values()[1], 1e-6);
		assertTrue(results.stream().noneMatch(result -> result.result() instanceof Verdict));
	}

	private static List<Result> analyze(Map<String, String> parameters, TaskData data) {
		Reweighting reweighting = new Reweighting();
		return reweighting.create(reweighting.schema().parse(parameters)).analyze(data);
	}

	private static Series named(List<Result> results, String name) {
		return (Series) results.stream().filter(result -> result.name().equals(name)).findFirst().orElseThrow();
	}

	/**
	 * One state below and 119 above: one record of 120 is below at infinite temperature, of 60 at 1/ln(119/59). Of 1200
	 * records each these are 30 that carry low temperatures, too few; of 6000 they are 150.
	 */
	@Test
	void beyondTheRecordedTemperaturesEnoughRecordsMustReach() {
		double[] temperatures = { 1 / Math.log(119 / 59.0), Double.POSITIVE_INFINITY };
		for (int records : new int[] { 1200, 6000 }) {
			List<Result> results = analyze(Map.of("temperatures", "0.02, 2"), task(Math.log(120), energies(true, temperatures,
					oneOf(60, records, 0, 1), oneOf(120, records, 0, 1))));
			Series energy = named(results, "reweighted-energy");
			Series logZ = named(results, "reweighted-log-partition");
			assertEquals(records == 6000 ? 0 : Double.NaN, energy.y().values()[0], 1e-6);
			double weight = 119 * Math.exp(-0.5);
			assertEquals(weight / (1 + weight) / 2, energy.y().values()[1], 1e-6);
			assertEquals(records == 6000 ? 0 : Double.NaN, logZ.y().values()[0], 1e-6);
			assertEquals(records < 6000, energy.meaning().endsWith(
					"; undefined at 1 of 2 temperatures beyond the recorded ones,"
							+ " where fewer than 50 independent records reach"), energy.meaning());
		}
	}

	/** The same turned over: 30 records of 1200 are of the 119 states, which are nearly all at infinite temperature. */
	@Test
	void infiniteTemperatureMustBeReached() {
		double[] temperatures = { 0.5 / Math.log(119), 1 / Math.log(119 * 59) };
		for (int records : new int[] { 1200, 6000 }) {
			TaskData data = task(Math.log(120), energies(true, temperatures, oneOf(120, records, 1, 0), oneOf(60, records, 1,
					0)));
			List<Result> results = analyze(Map.of("temperatures", "0.11"), data);
			String evidence = ((Verdict) results.getFirst()).evidence();
			boolean reaches = records == 6000;
			assertEquals(reaches, evidence.contains("ln Z is absolute"), evidence);
			assertEquals(!reaches, evidence.contains("reach infinite temperature; add higher temperatures"), evidence);
			double absolute = Math.log1p(119 * Math.exp(-1 / 0.11));
			double highest = Math.log1p(1 / 59.0);
			assertEquals(reaches ? absolute : absolute - highest, named(results, "reweighted-log-partition").y().values()[0],
					1e-6);
			ReweightedEnergies energies = new ReweightedEnergies(data.recordings().getFirst());
			assertTrue(energies.reliable());
			assertEquals(reaches, energies.reachesInfinity());
		}
	}

	private static double[] held(double[] series, int times) {
		double[] held = new double[series.length * times];
		Arrays.setAll(held, i -> series[i / times]);
		return held;
	}

	/** 6000 records of which 150 reach far are enough, and 600 that were each taken ten times are not, up or down. */
	@Test
	void recordsThatRepeatEachOtherReachNoFurther() {
		double[] low = { 1 / Math.log(119 / 59.0), Double.POSITIVE_INFINITY };
		List<Result> cold = analyze(Map.of("temperatures", "0.02"), task(Math.log(120), energies(true, low,
				held(oneOf(60, 600, 0, 1), 10), held(oneOf(120, 600, 0, 1), 10))));
		assertEquals(Double.NaN, named(cold, "reweighted-energy").y().values()[0]);
		double[] high = { 0.5 / Math.log(119), 1 / Math.log(119 * 59) };
		Recording rare = energies(true, high, held(oneOf(120, 600, 1, 0), 10), held(oneOf(60, 600, 1, 0), 10));
		String evidence = ((Verdict) analyze(Map.of("temperatures", "0.11"), task(Math.log(120), rare)).getFirst())
				.evidence();
		assertTrue(evidence.contains("ln Z is relative: only "), evidence);
		assertFalse(new ReweightedEnergies(rare).reachesInfinity());
	}

	/** Fewer than 50 records in all: they say something where they were taken, both ends included, and nowhere else. */
	@Test
	void fewRecordsSpeakOfTheirOwnTemperatures() {
		List<Result> results = analyze(Map.of("blocks", "4", "temperatures", COLD / 2 + ", " + COLD + ", 1.2, " + WARM + ", "
				+ 2 * WARM), task(Double.NaN, energies(true, new double[] { COLD, WARM }, repeated(24, 0, 0, 0, 1),
						repeated(24, 0, 0, 1))));
		double[] energies = named(results, "reweighted-energy").y().values();
		assertArrayEquals(new double[] { Double.NaN, 0.125, upper(1.2) / 2, 1 / 6.0, Double.NaN }, energies, 1e-6);
	}

	/** Relative ln Z is 0 at the highest finite temperature, also where infinite temperature was recorded beside it. */
	@Test
	void relativeToTheHighestFiniteTemperature() {
		Series logZ = named(analyze(Map.of("temperatures", Double.toString(COLD)), task(Double.NaN, energies(true,
				new double[] { COLD, WARM, Double.POSITIVE_INFINITY }, repeated(RECORDS, 0, 0, 0, 1), repeated(RECORDS, 0, 0,
						1),
				repeated(RECORDS, 0, 1)))), "reweighted-log-partition");
		assertEquals(Math.log(4 / 3.0) - Math.log(1.5), logZ.y().values()[0], 1e-6);
		assertTrue(logZ.meaning().contains(" minus its value at the highest recorded temperature"), logZ.meaning());
		Series absolute = curve(study(ladder(0)), "reweighted-log-partition");
		assertTrue(absolute.meaning().contains(", Z the sum of exp(-E/T) over all states"), absolute.meaning());
	}

	/** The second half of the run lies 10 J higher: without the one half it is the other that speaks. */
	@Test
	void blocksAreLeftOut() {
		double[] pattern = { 0, 0, 0, 1 };
		double[] cold = repeated(RECORDS, pattern);
		double[] hot = repeated(RECORDS, 0, 1);
		for (int i = RECORDS / 2; i < RECORDS; i++) {
			cold[i] += 10;
			hot[i] += 10;
		}
		ReweightedEnergies energies = new ReweightedEnergies(energies(true, new double[] { COLD, Double.POSITIVE_INFINITY },
				cold, hot));
		assertArrayEquals(new double[] { 10 + upper(1), upper(1) * (1 - upper(1)) }, energies.without(0, 2).at(1), 1e-6);
		assertArrayEquals(new double[] { upper(1), upper(1) * (1 - upper(1)) }, energies.without(1, 2).at(1), 1e-6);
		assertTrue(energies.reachesInfinity());
		double[] far = Arrays.stream(hot).map(energy -> energy + 1000).toArray();
		assertFalse(new ReweightedEnergies(energies(true, new double[] { COLD, WARM, Double.POSITIVE_INFINITY }, cold, cold,
				far)).reliable());
	}

	@Test
	void gridsAreRefusedOrEven() {
		Reweighting reweighting = new Reweighting();
		assertFalse(reweighting.schema().check(Map.of("highest", "Infinity")).isEmpty(), "a grid ends");
		assertEquals("2.0 is not above lowest=2.0",
				reweighting.schema().check(Map.of("lowest", "2", "highest", "2")).getFirst().message());
		assertTrue(reweighting.schema().check(Map.of("lowest", "2", "highest", "2.5")).isEmpty());
		assertTrue(reweighting.schema().check(Map.of("lowest", "2")).isEmpty());
		TaskData data = task(Math.log(2), energies(true, new double[] { COLD, WARM }, repeated(RECORDS, 0, 0, 0, 1),
				repeated(RECORDS, 0, 0, 1)));
		assertArrayEquals(new double[] { COLD, (COLD + WARM) / 2, WARM },
				named(analyze(Map.of("points", "3"), data), "reweighted-energy").x().values(), 1e-12);
		assertArrayEquals(new double[] { 1, 4 / 3.0, 2 }, named(analyze(Map.of("points", "3", "spacing", "beta", "lowest",
				"1",
				"highest", "2"), data), "reweighted-energy").x().values(), 1e-12);
		assertArrayEquals(new double[] { 1, 2, 4 }, named(analyze(Map.of("points", "3", "spacing", "logarithm", "lowest", "1",
				"highest", "4"), data), "reweighted-energy").x().values(), 1e-12);
	}

	/** One temperature is no ladder, and a run that is not in equilibrium is none. */
	@Test
	void whatCannotBeReweightedSaysNothing() {
		assertEquals(List.of(), analyze(Map.of(), task(0, energies(true, new double[] { 1 }, repeated(RECORDS, 0, 1)))));
		assertEquals(List.of(), analyze(Map.of(), task(0, energies(false, new double[] { COLD, WARM },
				repeated(RECORDS, 0, 0, 0, 1), repeated(RECORDS, 0, 0, 1)))));
	}
}
