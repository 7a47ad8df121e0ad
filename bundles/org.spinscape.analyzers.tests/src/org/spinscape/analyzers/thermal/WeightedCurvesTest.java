// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.thermal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.spinscape.core.analysis.LandscapeFacts;
import org.spinscape.core.analysis.Recording;
import org.spinscape.core.analysis.TaskData;
import org.spinscape.core.kind.ObservableKinds;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.StreamKey;
import org.spinscape.core.random.StreamPurpose;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Verdict;
import org.spinscape.core.result.Verdict.Level;

/** Runs with weights of their own: how many records carry a temperature, and how far blocks of them differ. */
class WeightedCurvesTest {

	private static Recording recording(ResultKind<Scalar> kind, double[] series) {
		return new Recording(kind.tag(), false, new double[] { Double.NaN }, 1, new double[][][] { { series } });
	}

	/** Zero and one by chance, each drawn so many times over. */
	private static double[] coins(int records, int times) {
		RandomStream random = new StreamKey(3, StreamPurpose.TEST, "weights", 0, 0).open();
		double[] series = new double[records];
		for (int i = 0; i < records; i++) {
			series[i] = i % times == 0 ? random.nextInt(2) : series[i - 1];
		}
		return series;
	}

	private static List<Result> analyze(String temperatures, Recording... recordings) {
		Reweighting reweighting = new Reweighting();
		return reweighting.create(reweighting.schema().parse(Map.of("temperatures", temperatures))).analyze(new TaskData(
				List.of(recordings), new LandscapeFacts(1, Math.log(2), 0, Double.NaN, 0, Double.NaN, false), List.of()));
	}

	private static Verdict verdict(List<Result> results) {
		return (Verdict) results.getFirst();
	}

	private static double carried(List<Result> results) {
		Matcher about = Pattern.compile("about (\\d+);").matcher(verdict(results).evidence());
		assertTrue(about.find(), verdict(results).evidence());
		return Double.parseDouble(about.group(1));
	}

	/** Records that repeat each other eight times are an eighth as many; at a million J/k_B all others count alike. */
	@Test
	void repeatedRecordsCountOnce() {
		double[] flat = new double[8000];
		for (int times : new int[] { 4, 8 }) {
			List<Result> results = analyze("1e6", recording(ObservableKinds.ENERGY, coins(8000, times)),
					recording(ObservableKinds.LOG_WEIGHT, flat));
			assertEquals(8000.0 / times, carried(results), 0.25 * 8000 / times);
			assertEquals(Level.SUPPORTED, verdict(results).level());
			assertTrue(verdict(results).evidence().contains("ln Z is absolute"), verdict(results).evidence());
		}
	}

	/** 150 records that repeat each other ten times are 15: too few for infinite temperature too. */
	@Test
	void repeatedRecordsDoNotReachInfinity() {
		Verdict verdict = verdict(analyze("1e6", recording(ObservableKinds.ENERGY, coins(150, 10)),
				recording(ObservableKinds.LOG_WEIGHT, new double[150])));
		assertTrue(verdict.evidence().contains("ln Z is left out: only "), verdict.evidence());
		assertEquals(Level.CANNOT_SAY, verdict.level());
	}

	/** One J above at T = 0.02 weighs exp(-50): 21 records of 210 below carry it, and 15 of 150 are too few. */
	@Test
	void temperaturesThatFewRecordsCarryAreUndefined() {
		for (int records : new int[] { 150, 210 }) {
			double[] energies = new double[records];
			Arrays.setAll(energies, i -> i % 10 == 0 ? 0 : 1);
			List<Result> results = analyze("0.02, 1e6", recording(ObservableKinds.ENERGY, energies),
					recording(ObservableKinds.LOG_WEIGHT, new double[records]));
			assertEquals(records / 10.0, carried(results));
			Series energy = (Series) results.stream().filter(result -> result.name().equals("reweighted-energy")).findFirst()
					.orElseThrow();
			assertEquals(records == 210 ? 0 : Double.NaN, energy.y().values()[0], 1e-12);
			assertEquals(0.9, energy.y().values()[1], 1e-6);
			String evidence = verdict(results).evidence();
			assertTrue(evidence.startsWith("Fewest independent records carry T = 0.02000"), evidence);
			assertEquals(records == 210 ? Level.SUPPORTED : Level.CANNOT_SAY, verdict(results).level());
			assertEquals(records == 150, evidence.contains(" are needed. 1 of 2 temperatures have fewer"), evidence);
		}
	}

	/**
	 * Blocks 0 0 1 1 0 0 1 1 ...: twenty of them alone would have an error of 1/2 over the root of 19, the ten pairs have
	 * 1/2 over that of 9, and so has the mean.
	 */
	@Test
	void blocksThatAgreeWithTheirNeighboursAreNotIndependent() {
		double[] blocks = new double[2000];
		Arrays.setAll(blocks, i -> i / 200 % 2);
		List<Result> results = analyze("1e9", recording(ObservableKinds.ENERGY, coins(2000, 1)),
				recording(ObservableKinds.LOG_WEIGHT, new double[2000]), recording(ObservableKinds.MAGNETISATION, blocks));
		Series mean = (Series) results.stream().filter(result -> result.name().contains("[of=magnetisation")).findFirst()
				.orElseThrow();
		assertEquals(0.5, mean.y().values()[0], 1e-6);
		assertEquals(0.5 / 3, mean.y().errors()[0], 1e-6);
	}

	/** Twenty blocks need two records each. */
	@Test
	void fortyRecordsAreEnoughForTwentyBlocks() {
		for (int records : new int[] { 39, 40 }) {
			List<Result> results = analyze("1e6", recording(ObservableKinds.ENERGY, coins(records, 1)),
					recording(ObservableKinds.LOG_WEIGHT, new double[records]));
			assertEquals(records == 39, results.size() == 1);
			assertEquals(records == 39, verdict(results).evidence().contains("There are 39 records, too few for 20 blocks"),
					verdict(results).evidence());
			assertEquals(records == 39 ? Level.CANNOT_SAY : Level.SUPPORTED, verdict(results).level());
		}
	}

	@Test
	void nobodyKnowsWhichTemperaturesWereMeant() {
		Reweighting reweighting = new Reweighting();
		TaskData data = new TaskData(List.of(recording(ObservableKinds.ENERGY, coins(2000, 1)),
				recording(ObservableKinds.LOG_WEIGHT, new double[2000])), LandscapeFacts.NONE, List.of());
		for (Map<String, String> one : List.of(Map.<String, String>of(), Map.of("lowest", "1"), Map.of("highest", "2"))) {
			List<Result> results = reweighting.create(reweighting.schema().parse(one)).analyze(data);
			assertEquals(1, results.size());
			assertTrue(verdict(results).evidence().contains("give lowest and highest, or temperatures"));
		}
		assertTrue(reweighting.create(reweighting.schema().parse(Map.of("lowest", "1", "highest", "2"))).analyze(data)
				.size() > 1);
	}
}
