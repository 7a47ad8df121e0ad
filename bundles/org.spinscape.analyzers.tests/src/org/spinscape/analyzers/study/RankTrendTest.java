// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.spinscape.core.analysis.LandscapeFacts;
import org.spinscape.core.analysis.Study;
import org.spinscape.core.analysis.StudyArm;
import org.spinscape.core.analysis.StudyPoint;
import org.spinscape.core.analysis.StudyResult;
import org.spinscape.core.analysis.TaskData;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Verdict;
import org.spinscape.core.result.Verdict.Level;

/** Rank correlations by hand. */
class RankTrendTest {

	private static StudyPoint point(double noise, double... shares) {
		List<TaskData> data = Arrays.stream(shares).mapToObj(share -> new TaskData(List.of(), LandscapeFacts.NONE,
				List.of(Scalar.exact(ResultKind.scalar("funnel-share", "", ""), share)))).toList();
		return Studies.point(Map.of("noise", Double.toString(noise)), data);
	}

	/** Five samples that scatter a little about a mean. */
	private static StudyPoint around(double noise, double mean) {
		return point(noise, mean - 0.02, mean - 0.01, mean, mean + 0.01, mean + 0.02);
	}

	private static Verdict verdict(List<StudyResult> results) {
		return Studies.find(results, "has-trend[of=funnel-share]", Verdict.class).orElseThrow();
	}

	private static List<StudyResult> analyze(String claim, StudyPoint... points) {
		return Studies.analyze(new RankTrend(), Map.of("claim", claim), Studies.of(points));
	}

	/** Ranks 0 1 2 3 4 against 1 0 2 4 3: 1 - 6 * 4 / (5 * 24) = 0.8. Ties share their rank: 0.5 0.5 2 against 0 1 2. */
	@Test
	void correlationsByHand() {
		assertEquals(0.8, RankTrendStudy.correlation(new double[] { 1, 2, 3, 4, 5 }, new double[] { 7, 3, 8, 12, 9 }),
				1e-12);
		assertEquals(1.5 / Math.sqrt(3), RankTrendStudy.correlation(new double[] { 1, 1, 3 }, new double[] { 1, 2,
				3 }), 1e-12);
	}

	@Test
	void aClearFallIsSupported() {
		StudyPoint[] points = { around(0, 1), around(0.25, 0.9), around(0.5, 0.7), around(0.75, 0.6), around(1, 0.4) };
		List<StudyResult> results = analyze("falls", points);
		assertEquals(-1, Studies.find(results, "rank-correlation[of=funnel-share]", Scalar.class).orElseThrow().value(),
				1e-12);
		assertEquals(Level.SUPPORTED, verdict(results).level());
		assertEquals(Level.NOT_SUPPORTED, verdict(analyze("rises", points)).level());
	}

	@Test
	void scatterDecidesNothing() {
		double[] wide = { 0.1, 0.9, 0.5, 0.2, 0.8 };
		assertEquals(Level.CANNOT_SAY, verdict(analyze("falls", point(0, wide), point(1, wide), point(2, wide),
				point(3, wide), point(4, wide))).level());
	}

	@Test
	void tooLittleIsSaid() {
		Verdict few = verdict(analyze("falls", around(0, 1), around(1, 0)));
		assertEquals(Level.CANNOT_SAY, few.level());
		assertTrue(few.evidence().contains("There are 2 values of noise"), few.evidence());
		Verdict same = verdict(analyze("falls", point(0, 1, 1, 1, 1, 1), point(1, 1, 1, 1, 1, 1), point(2, 1, 1, 1, 1, 1),
				point(3, 1, 1, 1, 1, 1), point(4, 1, 1, 1, 1, 1)));
		assertEquals(Level.CANNOT_SAY, same.level());
		assertTrue(same.evidence().contains("no order"), same.evidence());
	}

	/**
	 * Four medians in order, and one of the values 0, 0, 10, 10, 10: of five drawn at least three are 10, and the median
	 * too, with a probability of 0.68256. The correlation is 1 then, else that of 0 1 2 3 4 with 1 2 3 4 0, which is
	 * 1 - 6 * 20 / (5 * 24) = 0. Its standard deviation is sqrt(0.68256 * 0.31744) = 0.4655, known from 1000 draws to 0.006.
	 */
	@Test
	void resampledCorrelationsByHand() {
		StudyPoint[] points = { point(0, 1, 1, 1, 1, 1), point(1, 2, 2, 2, 2, 2), point(2, 3, 3, 3, 3, 3),
				point(3, 4, 4, 4, 4, 4), point(4, 0, 10, 0, 10, 10) };
		StudyArm arm = new StudyArm("arm", List.of(points));
		for (int seed = 1; seed <= 8; seed++) {
			List<StudyResult> results = Studies.analyze(new RankTrend(), Map.of("claim", "rises", "statistic", "median"),
					new Study(arm, List.of(arm), true, seed));
			Scalar correlation = Studies.find(results, "rank-correlation[of=funnel-share]", Scalar.class).orElseThrow();
			assertEquals(1, correlation.value(), 1e-12);
			assertEquals(0.4655, correlation.error(), 4 * 0.006);
			assertEquals(Level.CANNOT_SAY, verdict(results).level());
			String evidence = verdict(results).evidence();
			assertTrue(evidence.contains("95 % interval 0 to 1 "), evidence);
		}
	}

	/** One value that stands in for a missing one is said, and does not enter a mean. */
	@Test
	void missingSamplesAreLeftOutAndCounted() {
		List<StudyResult> results = analyze("rises", around(0, 1), around(1, 2), around(2, 3), around(3, 4),
				point(4, 5, 5.1, Double.NaN, 4.9, 5, 5, Double.NaN));
		String evidence = verdict(results).evidence();
		assertTrue(evidence.contains("Samples without a value are left out: 2."), evidence);
		assertEquals(Level.SUPPORTED, verdict(results).level());
		String complete = verdict(analyze("rises", around(0, 1), around(1, 2), around(2, 3), around(3, 4), around(4, 5)))
				.evidence();
		assertTrue(!complete.contains("left out"), complete);
	}
}
