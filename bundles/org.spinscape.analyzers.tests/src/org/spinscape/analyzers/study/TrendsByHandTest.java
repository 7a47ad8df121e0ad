// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.spinscape.core.analysis.AnalyzerProvider;
import org.spinscape.core.analysis.LandscapeFacts;
import org.spinscape.core.analysis.Study;
import org.spinscape.core.analysis.StudyArm;
import org.spinscape.core.analysis.StudyPoint;
import org.spinscape.core.analysis.StudyResult;
import org.spinscape.core.analysis.TaskData;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Verdict;
import org.spinscape.core.result.Verdict.Level;

/** Trends whose resamples can be counted out, their thresholds, and the words that they are put in. */
class TrendsByHandTest {

	private static final ResultKind<Scalar> X = ResultKind.scalar("x", "J", "");
	private static final ResultKind<Scalar> Y = ResultKind.scalar("y", "", "");

	private static StudyPoint point(String name, double at, double[]... samples) {
		List<TaskData> data = Arrays.stream(samples).map(sample -> {
			List<Result> results = new ArrayList<>(List.of(Scalar.exact(X, sample[0])));
			if (sample.length > 1) {
				results.add(Scalar.exact(Y, sample[1]));
			}
			return new TaskData(List.of(), LandscapeFacts.NONE, results);
		}).toList();
		return Studies.point(Map.of(name, Double.toString(at)), data);
	}

	private static double[][] column(double... values) {
		return Arrays.stream(values).mapToObj(value -> new double[] { value }).toArray(double[][]::new);
	}

	private static Verdict verdict(List<StudyResult> results) {
		return results.stream().map(StudyResult::result).filter(Verdict.class::isInstance).map(Verdict.class::cast)
				.findFirst().orElseThrow();
	}

	/** Five samples that scatter by less than a rank about each mean. */
	private static StudyPoint[] ranked(double... means) {
		StudyPoint[] points = new StudyPoint[means.length];
		Arrays.setAll(points, i -> point("noise", i, column(means[i] - 0.02, means[i] - 0.01, means[i], means[i] + 0.01,
				means[i] + 0.02)));
		return points;
	}

	private static List<StudyResult> rank(Map<String, String> more, StudyPoint... points) {
		Map<String, String> parameters = new HashMap<>(more);
		parameters.put("result", "x");
		parameters.put("parameter", "noise");
		return Studies.analyze(new RankTrend(), parameters, Studies.of(points));
	}

	/** A rise is no fall, as a fall is no rise; a correlation of exactly what is asked for will do, and half of it is not none. */
	@Test
	void thresholdsOfRankCorrelations() {
		StudyPoint[] rising = ranked(1, 2, 3, 4, 5);
		assertEquals(Level.NOT_SUPPORTED, verdict(rank(Map.of("claim", "falls"), rising)).level());
		assertEquals(Level.SUPPORTED, verdict(rank(Map.of("claim", "rises", "threshold", "1"), rising)).level());
		// Ranks 2 1 0 4 3: squares of differences 4 + 4 + 1 + 1 = 10, and 1 - 6 * 10 / 120 = 1/2 in every resample.
		StudyPoint[] half = ranked(3, 2, 1, 5, 4);
		assertEquals(Level.CANNOT_SAY, verdict(rank(Map.of("claim", "rises", "threshold", "1"), half)).level());
		assertEquals(Level.SUPPORTED, verdict(rank(Map.of("claim", "rises", "threshold", "0.5"), half)).level());
		assertEquals(Level.NOT_SUPPORTED, verdict(rank(Map.of("claim", "falls", "threshold", "0.1"), half)).level());
	}

	/** The population deviation of five such values is 0.01 sqrt(2); of their mean by resampling that over sqrt(5). */
	@Test
	void rankTrendsSayWhatTheyLookAt() {
		List<StudyResult> results = rank(Map.of("claim", "falls"), ranked(5, 4, 3, 2, 1));
		Verdict falls = verdict(results);
		assertEquals("The mean of x falls with noise", falls.meaning());
		assertTrue(falls.evidence().contains("with the mean of x is -1, 95 % interval -1 to -1"), falls.evidence());
		assertTrue(falls.evidence().contains("beyond -0.8 is clear"), falls.evidence());
		Series curve = Studies.find(results, "trend[of=x]", Series.class).orElseThrow();
		double error = 0.01 * Math.sqrt(2 / 5.0);
		for (int i = 0; i < 5; i++) {
			assertEquals(5 - i, curve.y().values()[i], 1e-12);
			assertEquals(error, curve.y().errors()[i], 0.15 * error, "of 400 resamples, four standard deviations");
		}
		Verdict rises = verdict(rank(Map.of("claim", "rises", "statistic", "median"), ranked(1, 2, 3, 4, 5)));
		assertEquals("The median of x rises with noise", rises.meaning());
		assertTrue(rises.evidence().contains("beyond 0.8 is clear"), rises.evidence());
		StudyPoint[] twice = ranked(1, 2, 3, 4, 5);
		twice[4] = twice[3];
		assertTrue(verdict(rank(Map.of(), twice)).evidence().startsWith("A value stands at several sweep points"));
	}

	private static StudyPoint[] sizes(double[] sizes, double[] scales, double... values) {
		StudyPoint[] points = new StudyPoint[sizes.length];
		Arrays.setAll(points, i -> point("width", sizes[i], column(Arrays.stream(values).map(v -> scales[i] * v).toArray())));
		return points;
	}

	private static List<StudyResult> spread(String claim, StudyPoint... points) {
		return Studies.analyze(new SpreadTrend(), Map.of("result", "x", "claim", claim), Studies.of(points));
	}

	private static final double[] WIDTHS = { 10, 20, 40 };
	private static final double[] ZEROS_AND_ONES = { 0, 0, 0, 0, 0, 1, 1, 1, 1, 1 };

	/**
	 * Of ten draws from five zeros and five ones k are ones, with the binomial's probability, and their deviation is
	 * sqrt(k (10 - k) / 90): the error of its logarithm is that of all k but 0 and 10. Resampled deviations are smaller
	 * than the sample's own, by 0.058, which is no error: with it this would be larger by a quarter.
	 */
	@Test
	void errorsOfSpreadsAreThoseOfAllDraws() {
		double weight = 0;
		double first = 0;
		double second = 0;
		double binomial = 10;
		for (int k = 1; k < 10; k++) {
			double log = Math.log(k * (10 - k) / 90.0) / 2;
			weight += binomial;
			first += binomial * log;
			second += binomial * log * log;
			binomial *= (10.0 - k) / (k + 1);
		}
		double error = Math.sqrt(second / weight - first * first / weight / weight);
		StudyPoint[] points = sizes(WIDTHS, new double[] { 4, 2, 1 }, ZEROS_AND_ONES);
		StudyArm arm = new StudyArm("arm", List.of(points));
		double mean = 0;
		for (int seed = 1; seed <= 4; seed++) {
			List<StudyResult> results = Studies.analyze(new SpreadTrend(), Map.of("result", "x"),
					new Study(arm, List.of(arm), true, seed));
			Series curve = Studies.find(results, "spread[of=x]", Series.class).orElseThrow();
			assertEquals("J", curve.y().unit());
			for (int i = 0; i < 3; i++) {
				double deviation = StrictMath.pow(2, 2 - i) * Math.sqrt(25 / 90.0);
				assertEquals(deviation, curve.y().values()[i], 1e-12);
				mean += curve.y().errors()[i] / deviation / 12;
			}
			assertEquals(-1, Studies.find(results, "spread-power[of=x]", Scalar.class).orElseThrow().value(), 1e-12);
		}
		// Twelve errors of a thousand draws each: 2 per cent, since the law has a long tail; four of these.
		assertEquals(error, mean, 0.08 * error);
	}

	/** Where values are counted from changes neither a spread nor a correlation; a billion leaves seven digits of tenths. */
	@Test
	void theOriginDoesNotMatter() {
		double[][] near = { { 0.1, 0.2 }, { 0.2, 0.1 }, { 0.3, 0.3 }, { 0.7, 0.3 } };
		double[][] far = Arrays.stream(near).map(row -> new double[] { row[0] + 1e9, row[1] - 1e9 }).toArray(double[][]::new);
		assertEquals(CorrelationTrend.correlation(near), CorrelationTrend.correlation(far), 1e-5);
		// Mean 13/40, squares of the deviations from it 83/400.
		assertEquals(Math.sqrt(83 / 1200.0), SpreadTrend.deviation(far), 1e-6);
	}

	@Test
	void spreadsSayWhatTheyLookAt() {
		StudyPoint[] falling = sizes(WIDTHS, new double[] { 4, 2, 1 }, ZEROS_AND_ONES);
		Verdict falls = verdict(spread("falls", falling));
		assertEquals("The standard deviation of x falls with width", falls.meaning());
		assertEquals(Level.SUPPORTED, falls.level());
		assertTrue(falls.evidence().contains("(3 sizes, at least 10 samples each"), falls.evidence());
		assertTrue(falls.evidence().contains(" at width = 10, ") && falls.evidence().contains(" at width = 40."),
				falls.evidence());
		assertFalse(falls.evidence().contains("left out"), falls.evidence());
		assertEquals("The standard deviation of x rises with width", verdict(spread("rises", falling)).meaning());
		StudyPoint[] missing = falling.clone();
		missing[1] = point("width", 20, column(0, 0, 0, 0, 0, 2, 2, 2, 2, 2, Double.NaN));
		assertTrue(verdict(spread("falls", missing)).evidence().endsWith(" Samples without a value are left out: 1."));
	}

	@Test
	void whatASpreadNeeds() {
		StudyPoint[] zero = sizes(new double[] { 0, 20, 40 }, new double[] { 4, 2, 1 }, ZEROS_AND_ONES);
		assertEquals("The smallest width is 0, which has no logarithm; sweep positive values.",
				verdict(spread("falls", zero)).evidence());
		StudyPoint[] twice = sizes(new double[] { 10, 20, 20 }, new double[] { 4, 2, 1 }, ZEROS_AND_ONES);
		assertEquals("A size stands at several sweep points; sweep width alone in this arm.",
				verdict(spread("falls", twice)).evidence());
		StudyPoint[] two = sizes(new double[] { 10, 20 }, new double[] { 4, 2 }, ZEROS_AND_ONES);
		assertTrue(verdict(spread("falls", two)).evidence().startsWith("There are 2 sizes (parameter width) with values of x,"
				+ " and at least 10 samples each; 3 sizes and 10 samples"), verdict(spread("falls", two)).evidence());
	}

	/** What names a result that nobody can read is refused before anything runs, by each that asks for one. */
	@Test
	void namesOfResultsAreRead() {
		for (AnalyzerProvider provider : List.of(new SpreadTrend(), new CorrelationTrend(), new RankTrend(), new Scaling(),
				new CompareArms())) {
			assertTrue(provider.schema().check(Map.of("result", "x@1")).isEmpty(), provider.id());
			assertEquals(ResultValue.problem("x[").orElseThrow(),
					provider.schema().check(Map.of("result", "x[")).getFirst().message(), provider.id());
		}
		assertEquals(2, new CorrelationTrend().needs(new CorrelationTrend().schema().defaults()).size());
	}

	private static Verdict alike(double margin, double... differences) {
		StudyArm one = new StudyArm("a", List.of(point("N", 8, column(differences))));
		StudyArm other = new StudyArm("b", List.of(point("N", 8, column(new double[differences.length]))));
		return verdict(Studies.analyze(new CompareArms(), Map.of("result", "x", "claim", "alike", "margin",
				Double.toString(margin)), new Study(one, List.of(one, other), true, 1)));
	}

	/** 3 +- 1.963, one way and the other: what lies on one side of the margin altogether is not alike. */
	@Test
	void bothSidesOfTheMargin() {
		double[] above = { 1, 2, 3, 4, 5 };
		double[] below = { -1, -2, -3, -4, -5 };
		double[] across = { -1, -2, 0, 1, 2 };
		for (double[] differences : List.of(above, below)) {
			assertEquals(Level.SUPPORTED, alike(5, differences).level());
			assertEquals(Level.CANNOT_SAY, alike(2, differences).level());
			assertEquals(Level.NOT_SUPPORTED, alike(1, differences).level());
		}
		// 0 +- 2.7764 sqrt(1/2) = 1.963
		assertEquals(Level.CANNOT_SAY, alike(1.9, across).level());
		assertEquals(Level.SUPPORTED, alike(2, across).level());
		assertTrue(alike(1, above).evidence().contains(" exceeds that of b by 3.0"), alike(1, above).evidence());
		assertTrue(alike(1, below).evidence().contains(" is below that of b by 3.0"), alike(1, below).evidence());
	}
}
