// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.study;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.IntToDoubleFunction;

import org.junit.jupiter.api.Test;
import org.spinscape.core.analysis.LandscapeFacts;
import org.spinscape.core.analysis.StudyPoint;
import org.spinscape.core.analysis.StudyResult;
import org.spinscape.core.analysis.TaskData;
import org.spinscape.core.kind.GrowthLaw;
import org.spinscape.core.kind.StudyKinds;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Series.Axis;
import org.spinscape.core.result.Table;
import org.spinscape.core.result.Verdict;
import org.spinscape.core.result.Verdict.Level;

/** Growth laws without noise but for a spread of the samples that is the same at each size, and independent units. */
class ScalingByHandTest {

	/** Mean and median 1, population variance 0.0002. */
	private static final double[] SPREAD = { 0.98, 0.99, 1, 1.01, 1.02 };
	private static final int[] SIZES = { 4, 6, 8, 10, 12 };

	private static TaskData value(double value) {
		return new TaskData(List.of(), LandscapeFacts.NONE,
				List.of(Scalar.exact(ResultKind.scalar("minima", "J", ""), value)));
	}

	private static StudyPoint point(String size, double... values) {
		return Studies.point(Map.of("N", size), Arrays.stream(values).mapToObj(ScalingByHandTest::value).toList());
	}

	private static StudyPoint[] points(int[] sizes, IntToDoubleFunction law) {
		return Arrays.stream(sizes).mapToObj(size -> point(Integer.toString(size),
				Arrays.stream(SPREAD).map(factor -> factor * law.applyAsDouble(size)).toArray())).toArray(StudyPoint[]::new);
	}

	private static List<StudyResult> scaling(StudyPoint... points) {
		return Studies.analyze(new Scaling(), Map.of("result", "minima"), Studies.of(points));
	}

	private static Scalar scalar(List<StudyResult> results, String name) {
		return Studies.find(results, name + "[of=minima]", Scalar.class).orElseThrow();
	}

	private static Verdict law(List<StudyResult> results) {
		return Studies.find(results, "scaling-law[of=minima]", Verdict.class).orElseThrow();
	}

	private static double[] column(List<StudyResult> results, String name) {
		Table fits = Studies.find(results, "scaling-fits[of=minima]", Table.class).orElseThrow();
		return fits.columns().stream().filter(column -> column.name().equals(name))
				.map(column -> ((Table.RealColumn) column).values()).findFirst().orElseThrow();
	}

	/** The error that is quoted holds the statistical one, the change by the correction, and its error. */
	private static void assertErrorHoldsAll(double error, List<StudyResult> results, int fit, int corrected) {
		double[] b = column(results, "b");
		double[] errors = column(results, "error of b");
		double change = b[corrected] - b[fit];
		assertEquals(Math.sqrt(errors[fit] * errors[fit] + change * change + errors[corrected] * errors[corrected]), error,
				1e-9);
	}

	/**
	 * ln y = 0.3 N: the mean of five has a relative error of sqrt(0.0002/5), known from 400 resamples to 4 per cent (4 sigma
	 * are 15), and so has a local rate over steps of 2 that of sqrt(2)/2 of it.
	 */
	@Test
	void anExponential() {
		List<StudyResult> results = scaling(points(SIZES, size -> Math.exp(0.3 * size)));
		assertEquals(Level.SUPPORTED, law(results).level(), law(results).evidence());
		assertEquals(0.3, scalar(results, "scaling-rate").value(), 1e-9);
		assertEquals(0.3, scalar(results, "scaling-rate-corrected").value(), 1e-7);
		double relative = Math.sqrt(0.0002 / 5);
		Series means = Studies.find(results, "scaling[of=minima]", Series.class).orElseThrow();
		Series local = Studies.find(results, "scaling-local-rate[of=minima]", Series.class).orElseThrow();
		assertArrayEquals(new double[] { 5, 7, 9, 11 }, local.x().values(), 1e-12);
		for (int i = 0; i < SIZES.length; i++) {
			double mean = Math.exp(0.3 * SIZES[i]);
			assertEquals(mean, means.y().values()[i], 1e-9 * mean);
			assertEquals(relative, means.y().errors()[i] / mean, 0.15 * relative);
			if (i > 0) {
				assertEquals(0.3, local.y().values()[i - 1], 1e-9);
				assertEquals(relative / Math.sqrt(2), local.y().errors()[i - 1], 0.15 * relative);
			}
		}
		assertEquals("J", means.y().unit());
		assertEquals(0, column(results, "a")[0], 1e-8);
		assertEquals(0.3, column(results, "b")[0], 1e-9);
		assertEquals(0, column(results, "chi-square")[0], 1e-8);
		assertEquals(0, column(results, "held out")[0], 1e-6, "the largest size lies on the line through the others");
		assertTrue(column(results, "held out")[1] > 5, "and far above the power law through them");
		assertTrue(column(results, "b low")[0] < 0.3 && column(results, "b high")[0] > 0.3);
		assertEquals(0, column(results, "c")[2], 1e-6, "no power beside it");
		assertErrorHoldsAll(scalar(results, "scaling-rate").error(), results, 0, 2);
		assertErrorHoldsAll(scalar(results, "scaling-power").error(), results, 1, 3);
	}

	@Test
	void aPower() {
		List<StudyResult> power = scaling(points(SIZES, size -> size * size));
		assertEquals(Level.NOT_SUPPORTED, law(power).level(), law(power).evidence());
		assertEquals(2, scalar(power, "scaling-power").value(), 1e-9);
		assertEquals(0, column(power, "held out")[1], 1e-6);
	}

	/** 7 N^2 exp(0.1 N) and 7 N^2 exp(1/N) are what the laws with corrections say. */
	@Test
	void lawsWithCorrections() {
		double[] sizes = Arrays.stream(SIZES).asDoubleStream().toArray();
		double[] errors = { 0.1, 0.2, 0.1, 0.3, 0.1 };
		assertArrayEquals(new double[] { Math.log(7), 0.1, 2 }, CorrectedGrowth.EXPONENTIAL.fit(sizes, Arrays.stream(sizes)
				.map(n -> Math.log(7 * n * n) + 0.1 * n).toArray(), errors).orElseThrow().parameters(), 1e-8);
		assertArrayEquals(new double[] { Math.log(7), 2, 1 }, CorrectedGrowth.POWER_LAW.fit(sizes, Arrays.stream(sizes)
				.map(n -> Math.log(7 * n * n) + 1 / n).toArray(), errors).orElseThrow().parameters(), 1e-8);
		assertTrue(CorrectedGrowth.POWER_LAW.fit(Arrays.copyOf(sizes, 4), Arrays.copyOf(sizes, 4), Arrays.copyOf(errors, 4))
				.isEmpty(), "three parameters of four sizes leave too little to judge them by");
	}

	/** Every other size is higher by a fifth, thirty errors: no smooth law goes through. */
	@Test
	void whatNoLawFitsIsSaidToFitNone() {
		Verdict verdict = law(scaling(points(SIZES, size -> Math.exp(0.3 * size) * (size % 4 == 0 ? 1.2 : 1))));
		assertEquals(Level.CANNOT_SAY, verdict.level());
		assertTrue(verdict.evidence().startsWith("Neither law fits. "), verdict.evidence());
	}

	@Test
	void howMuchIsNeeded() {
		Verdict sizes = law(scaling(points(new int[] { 4, 6, 8 }, size -> size)));
		assertTrue(sizes.evidence().startsWith("There are 3 sizes (parameter N) with a result 'minima' and at least 5 samples"
				+ " each; 4 sizes and 5 samples are needed."), sizes.evidence());
		List<StudyPoint> points = new ArrayList<>(List.of(points(SIZES, size -> size)));
		points.set(2, point("8", 7, 8, 9, Double.NaN, 8.5));
		assertTrue(law(scaling(points.toArray(StudyPoint[]::new))).evidence().contains("at least 4 samples"));
		points.set(2, point("8", 7, 8, 9, Double.NaN, 8.5, 7.5));
		assertTrue(law(scaling(points.toArray(StudyPoint[]::new))).evidence()
				.contains(" 1 samples have no value and are left out."));
		points.set(2, point("8", -7, 8, -9, 0, 8));
		assertEquals("Growth laws need a positive result; 'minima' is not at some size.",
				law(scaling(points.toArray(StudyPoint[]::new))).evidence());
		points.set(2, point("6", 7, 8, 9, 8, 8));
		assertEquals("A size stands at several sweep points; sweep N alone in this arm.",
				law(scaling(points.toArray(StudyPoint[]::new))).evidence());
	}

	private static List<String> laws(List<StudyResult> results) {
		return Studies.find(results, "scaling-fits[of=minima]", Table.class).orElseThrow().words(StudyKinds.LAW);
	}

	/**
	 * 7 N^2 exp(0.1 N) has both parts, and the row that holds both finds them. Akaike's criterion with its correction for
	 * few points is chi-square + 2k + 2k(k+1)/(n-k-1): of five points chi-square + 10 for two parameters, + 30 for three.
	 */
	@Test
	void whatTheTableOfFitsHolds() {
		List<StudyResult> results = scaling(points(SIZES, size -> 7 * size * size * Math.exp(0.1 * size)));
		assertEquals(List.of(GrowthLaw.EXPONENTIAL, GrowthLaw.POWER_LAW, GrowthLaw.EXPONENTIAL_WITH_POWER,
				GrowthLaw.POWER_LAW_WITH_INVERSE).stream().map(GrowthLaw::label).toList(), laws(results));
		assertEquals(Math.log(7), column(results, "a")[2], 1e-7);
		assertEquals(0.1, column(results, "b")[2], 1e-8);
		assertEquals(2, column(results, "c")[2], 1e-7);
		assertEquals(1, column(results, "c")[0]);
		assertTrue(column(results, "b low")[2] < 0.1 && column(results, "b high")[2] > 0.1);
		for (int row = 0; row < 4; row++) {
			double low = column(results, "b low")[row];
			double high = column(results, "b high")[row];
			double error = column(results, "error of b")[row];
			assertEquals(2 * 1.96 * error, high - low, 0.25 * 4 * error, "95 per cent are 1.96 errors to both sides");
			assertEquals(row < 2 ? 10 : 30, column(results, "AICc")[row] - column(results, "chi-square")[row], 1e-9);
			assertEquals(row < 2, !Double.isNaN(column(results, "held out")[row]));
		}
		List<StudyResult> plain = scaling(points(SIZES, size -> 7 * Math.exp(0.3 * size)));
		assertEquals(Math.log(7), column(plain, "a")[0], 1e-8);
		// Of five points with equal errors s a slope has s over the root of the squares of N - 8, which are 40.
		double error = Math.sqrt(0.0002 / 5 / 40);
		assertEquals(error, column(plain, "error of b")[0], 0.15 * error);
	}

	/**
	 * A zigzag of growing height on a law with both parts: the verdict says that nothing fits if and only if the table says
	 * so, chi-square per degree of freedom above 4 of the better of two laws (5 - 2) and of both with corrections (5 - 3).
	 */
	@Test
	void theVerdictAgreesWithItsTable() {
		List<Boolean> fits = new ArrayList<>();
		for (int height = 0; height <= 12; height++) {
			double zigzag = 0.003 * height;
			List<StudyResult> results = scaling(points(SIZES, size -> 7 * size * size * Math.exp(0.1 * size)
					* (size % 4 == 0 ? 1 + zigzag : 1)));
			double[] chi = column(results, "chi-square");
			double[] criterion = column(results, "AICc");
			double better = chi[criterion[1] - criterion[0] > 0 ? 0 : 1] / 3;
			assertTrue(better > 4, "neither part alone fits: " + better);
			boolean corrected = Math.min(chi[2], chi[3]) / 2 <= 4;
			fits.add(corrected);
			String evidence = law(results).evidence();
			assertEquals(!corrected, evidence.startsWith("Neither law fits."), chi[2] + " " + chi[3]);
			assertTrue(evidence.contains(String.format(Locale.ROOT, "freedom of the better is %.2g.", better)), evidence);
		}
		assertTrue(fits.getFirst() && !fits.getLast(), fits::toString);
	}

	@Test
	void scalingSaysOfWhat() {
		StudyPoint[] points = points(SIZES, size -> Math.exp(0.3 * size));
		Verdict mean = law(scaling(points));
		assertEquals("The mean of minima changes exponentially with N rather than as a power of it", mean.meaning());
		assertTrue(mean.evidence().contains("Effective in the range N = 4 to 12: rate 0.29"), mean.evidence());
		assertTrue(mean.evidence().contains("a power alone is not among it."), mean.evidence());
		List<StudyResult> median = Studies.analyze(new Scaling(), Map.of("result", "minima", "statistic", "median", "models",
				"three"), Studies.of(points));
		assertEquals("The median of minima changes exponentially with N rather than as a power of it", law(median).meaning());
		assertTrue(scalar(median, "scaling-rate").meaning().contains(" b N to y, the median of minima;"), scalar(median,
				"scaling-rate").meaning());
		assertTrue(scalar(median, "scaling-power").meaning().contains(" b ln N to y,"), scalar(median, "scaling-power")
				.meaning());
		assertEquals(5, laws(median).size());
		assertTrue(Studies.find(median, "scaling[of=minima]", Series.class).orElseThrow().meaning()
				.startsWith("Median over disorder samples of minima"));
		assertTrue(law(scaling(points(SIZES, size -> size * size))).evidence().contains("a power alone is among it."));
	}

	/** One sample each may be a model with disorder of which there are too few; several that agree are not. */
	@Test
	void oneSampleIsNotTheSameAsNoDisorder() {
		StudyPoint[] one = { point("4", 16), point("6", 64), point("8", 256) };
		StudyPoint[] several = { point("4", 16, 16), point("6", 64, 64), point("8", 256, 256) };
		assertTrue(law(scaling(one)).evidence().startsWith("There is one sample at each size"), law(scaling(one)).evidence());
		assertTrue(law(scaling(several)).evidence().startsWith("At each size all samples have the same value"));
		assertTrue(Studies.find(scaling(point("4", 16, 16)), "scaling-local-rate[of=minima]", Series.class).isEmpty());
	}

	/** A size at which all samples agree is left out with its value, wherever it stands. */
	@Test
	void whatIsLeftOutIsNamedWithItsValue() {
		List<StudyPoint> points = new ArrayList<>(List.of(points(SIZES, size -> Math.exp(0.3 * size))));
		points.set(2, point("8", 5, 5, 5, 5, 5));
		String evidence = law(scaling(points.toArray(StudyPoint[]::new))).evidence();
		assertTrue(evidence.contains("(8 left out: all samples have the value 5 there"), evidence);
	}

	/** A value of a curve is asked for by its abscissa, to nine digits. */
	@Test
	void valuesOfCurves() {
		List<Result> results = List.of(new Series(ResultKind.series("heat", "").tag(), Axis.of("T", "", 1, 2000),
				Axis.of("heat", "k_B", 5, 7)), Scalar.exact(ResultKind.scalar("heat", "J", ""), 9));
		assertEquals(5, ResultValue.parse("heat@1").of(results));
		assertEquals(7, ResultValue.parse("heat@2000.000001").of(results));
		assertEquals(Double.NaN, ResultValue.parse("heat@2000.00001").of(results));
		assertEquals(5, ResultValue.parse("heat@1.0000000005").of(results));
		assertEquals(9, ResultValue.parse("heat").of(results));
		assertEquals("k_B", ResultValue.parse("heat@1").unit(results));
		assertEquals("J", ResultValue.parse("heat").unit(results));
		assertEquals("", ResultValue.parse("cold").unit(results));
		assertTrue(ResultValue.problem("heat@1").isEmpty());
		assertTrue(ResultValue.problem("heat[").isPresent());
		assertEquals(0.5, ResultValue.number("0.5"));
		assertEquals(Double.NaN, ResultValue.number("half"));
	}
}
