// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.spinscape.core.analysis.LandscapeFacts;
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
}
