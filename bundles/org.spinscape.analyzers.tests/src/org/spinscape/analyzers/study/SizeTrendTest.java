// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;

import org.junit.jupiter.api.Test;
import org.spinscape.core.analysis.AnalyzerProvider;
import org.spinscape.core.analysis.LandscapeFacts;
import org.spinscape.core.analysis.Study;
import org.spinscape.core.analysis.StudyArm;
import org.spinscape.core.analysis.StudyPoint;
import org.spinscape.core.analysis.StudyResult;
import org.spinscape.core.analysis.TaskData;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Verdict;
import org.spinscape.core.result.Verdict.Level;

/** Spreads and correlations over samples, made with powers and slopes that are known. */
class SizeTrendTest {

	private static final int[] SIZES = { 10, 20, 40, 80, 160 };
	private static final ResultKind<Scalar> LEARNT = ResultKind.scalar("learnt", "J", "");
	private static final ResultKind<Scalar> HELD = ResultKind.scalar("held", "J", "");

	private record Pair(double learnt, double held) {
	}

	private interface Drawing {

		Pair draw(double size, RandomStream random);
	}

	private static Study study(int samples, int seed, Drawing drawing) {
		RandomStream random = new SplitMix64(seed);
		List<StudyPoint> points = new ArrayList<>();
		for (int size : SIZES) {
			List<TaskData> data = new ArrayList<>();
			for (int i = 0; i < samples; i++) {
				Pair pair = drawing.draw(size, random);
				data.add(new TaskData(List.of(), LandscapeFacts.NONE,
						List.of(Scalar.exact(LEARNT, pair.learnt()), Scalar.exact(HELD, pair.held()))));
			}
			points.add(Studies.point(Map.of("width", Integer.toString(size)), data));
		}
		StudyArm arm = new StudyArm("arm", points);
		return new Study(arm, List.of(arm), true, seed);
	}

	/** Normal about 3 with a standard deviation that goes with a power of the size. */
	private static Study spread(int samples, int seed, double power) {
		return study(samples, seed, (size, random) -> new Pair(0, 3 + StrictMath.pow(size, power) * random.nextGaussian()));
	}

	/** Standard normal pairs with a correlation of the size's own. */
	private static Study correlated(int samples, int seed, IntToDoubleFunction correlation) {
		return study(samples, seed, (size, random) -> {
			double r = correlation.applyAsDouble((int) size);
			double x = random.nextGaussian();
			return new Pair(x, r * x + Math.sqrt(1 - r * r) * random.nextGaussian());
		});
	}

	private static Verdict spreadVerdict(Study study, String... more) {
		List<StudyResult> results = Studies.analyze(new SpreadTrend(), more.length == 0 ? Map.of("result", "held")
				: Map.of("result", "held", more[0], more[1]), study);
		return Studies.find(results, "spread-changes[of=held]", Verdict.class).orElseThrow();
	}

	private static List<StudyResult> correlate(Study study) {
		return Studies.analyze(new CorrelationTrend(), Map.of("result", "learnt", "with", "held"), study);
	}

	/** 2, 4, 4, 4, 5, 5, 7, 9 have the mean 5 and squares of deviations 32: the deviation is sqrt(32 / 7). */
	@Test
	void deviationsByHand() {
		double[][] rows = { { 2 }, { 4 }, { 4 }, { 4 }, { 5 }, { 5 }, { 7 }, { 9 } };
		assertEquals(Math.sqrt(32.0 / 7), SpreadTrend.deviation(rows), 1e-12);
		assertEquals(0, SpreadTrend.deviation(new double[][] { { .1 }, { .1 }, { .1 } }));
	}

	/** (1,2) (2,1) (3,3): xy = 1, xx = yy = 2. */
	@Test
	void correlationsByHand() {
		assertEquals(.5, CorrelationTrend.correlation(new double[][] { { 1, 2 }, { 2, 1 }, { 3, 3 } }), 1e-12);
		assertTrue(Double.isNaN(CorrelationTrend.correlation(new double[][] { { 1, 2 }, { 2, 2 } })));
	}

	/**
	 * The standard error of ln s of n normal values is 1 / sqrt(2 (n - 1)), that of a slope over five sizes a factor of two
	 * apart that over sqrt(10) ln 2: 0.0229 for 200. Of twenty studies the 95 per cent interval misses more than four with
	 * a probability of 0.0026, or 0.06 if it covers only 90.
	 */
	@Test
	void powersAreFoundWithTheirErrors() {
		int missed = 0;
		for (int seed = 1; seed <= 20; seed++) {
			List<StudyResult> results = Studies.analyze(new SpreadTrend(), Map.of("result", "held"), spread(200, seed, -.5));
			Scalar power = Studies.find(results, "spread-power[of=held]", Scalar.class).orElseThrow();
			assertEquals(.0229, power.error(), .005);
			missed += Math.abs(power.value() + .5) > 1.96 * power.error() ? 1 : 0;
			Series curve = Studies.find(results, "spread[of=held]", Series.class).orElseThrow();
			assertEquals(5, curve.y().values().length);
			assertEquals(curve.y().values()[0] / Math.sqrt(2 * 199), curve.y().errors()[0], curve.y().values()[0] * .015);
		}
		assertTrue(missed <= 4, "missed " + missed);
	}

	@Test
	void spreadsAreJudged() {
		assertEquals(Level.SUPPORTED, spreadVerdict(spread(100, 1, -.5)).level());
		assertEquals(Level.NOT_SUPPORTED, spreadVerdict(spread(100, 1, -.5), "claim", "rises").level());
		assertEquals(Level.SUPPORTED, spreadVerdict(spread(100, 1, .5), "claim", "rises").level());
		assertEquals(Level.NOT_SUPPORTED, spreadVerdict(spread(2000, 1, 0)).level(), "flat");
		assertEquals(Level.CANNOT_SAY, spreadVerdict(spread(12, 1, -.02)).level());
	}

	/** As published: 0.76 to 0.4 over a factor of 20, a slope of -0.12; here 0.8 to 0.3 over a factor of 16. */
	@Test
	void correlationsAreFollowed() {
		IntToDoubleFunction falling = size -> .8 - .18 * StrictMath.log(size / 10.0);
		List<StudyResult> results = correlate(correlated(200, 3, falling));
		Scalar slope = Studies.find(results, "correlation-slope[of=learnt,with=held]", Scalar.class).orElseThrow();
		assertEquals(-.18, slope.value(), 3 * slope.error());
		Verdict falls = Studies.find(results, "correlation-changes[of=learnt,with=held]", Verdict.class).orElseThrow();
		assertEquals(Level.SUPPORTED, falls.level());
		assertEquals(Level.NOT_SUPPORTED, Studies.find(correlate(correlated(2000, 3, _ -> .5)),
				"correlation-changes[of=learnt,with=held]", Verdict.class).orElseThrow().level());
		assertEquals(Level.CANNOT_SAY, Studies.find(correlate(correlated(25, 1, _ -> .5)),
				"correlation-changes[of=learnt,with=held]", Verdict.class).orElseThrow().level());
	}

	/** Wide at the smallest size, and rising from there. */
	@Test
	void oneSizeMakesNoTrend() {
		Verdict verdict = spreadVerdict(study(200, 1, (size, random) -> new Pair(0,
				(size == 10 ? 10 : StrictMath.pow(size, .1)) * random.nextGaussian())));
		assertEquals(Level.CANNOT_SAY, verdict.level(), verdict.evidence());
	}

	@Test
	void tooLittleIsSaid() {
		Verdict few = spreadVerdict(spread(9, 1, -.5));
		assertEquals(Level.CANNOT_SAY, few.level());
		assertTrue(few.evidence().contains("at least 9 samples each; 3 sizes and 10 samples are needed"), few.evidence());
		Verdict same = spreadVerdict(study(20, 1, (size, random) -> new Pair(0, size)));
		assertEquals(Level.CANNOT_SAY, same.level());
		assertTrue(same.evidence().contains("all samples have the same value"), same.evidence());
		AnalyzerProvider provider = new CorrelationTrend();
		assertTrue(provider.schema().check(Map.of("result", "held", "with", "held")).toString()
				.contains("is the result itself"));
	}
}
