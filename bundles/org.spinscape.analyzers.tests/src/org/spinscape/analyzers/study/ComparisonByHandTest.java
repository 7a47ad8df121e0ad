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
import org.spinscape.core.analysis.StudyResult;
import org.spinscape.core.analysis.TaskData;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Verdict;
import org.spinscape.core.result.Verdict.Level;

/** Comparisons of two arms that were worked out by hand. */
class ComparisonByHandTest {

	private static StudyArm arm(String name, double... values) {
		List<TaskData> data = Arrays.stream(values).mapToObj(value -> new TaskData(List.of(), LandscapeFacts.NONE,
				List.of(Scalar.exact(ResultKind.scalar("time", "sweeps", ""), value)))).toList();
		return new StudyArm(name, List.of(Studies.point(Map.of("N", "8"), data)));
	}

	private static List<StudyResult> compare(boolean paired, String claim, StudyArm first, StudyArm second) {
		return Studies.analyze(new CompareArms(), Map.of("result", "time", "claim", claim),
				new Study(first, List.of(first, second), paired, 1));
	}

	private static Scalar scalar(List<StudyResult> results, String name) {
		return Studies.find(results, name, Scalar.class).orElseThrow();
	}

	private static Verdict verdict(List<StudyResult> results) {
		return Studies.find(results, "comparison[of=time]", Verdict.class).orElseThrow();
	}

	/**
	 * Means 10 and 5 with variances 0.5 and 2: the difference has 0.5 + 2, the quotient 2 of two independent means has
	 * 0.5/25 + 4 * 2/25 = 0.34. Student's 95 per cent limit of 4 degrees of freedom is 2.7764, so the interval is
	 * 5 +- 4.390.
	 */
	@Test
	void independentSamples() {
		StudyArm large = arm("large", 8, 9, 10, 11, 12);
		StudyArm small = arm("small", 1, 3, 5, 7, 9);
		List<StudyResult> results = compare(false, "larger", large, small);
		assertEquals(5, scalar(results, "difference[of=time]").value(), 1e-12);
		assertEquals(Math.sqrt(2.5), scalar(results, "difference[of=time]").error(), 1e-12);
		assertEquals(2, scalar(results, "ratio[of=time]").value(), 1e-12);
		assertEquals(Math.sqrt(0.34), scalar(results, "ratio[of=time]").error(), 1e-12);
		assertEquals(Level.SUPPORTED, verdict(results).level());
		String evidence = verdict(results).evidence();
		assertTrue(evidence.contains("by 5.0(16). The 95 % interval of the difference is 0.6101 to 9.39 "), evidence);
		List<StudyResult> back = compare(false, "smaller", small, large);
		assertEquals(-5, scalar(back, "difference[of=time]").value(), 1e-12);
		assertEquals(Math.sqrt(2.5), scalar(back, "difference[of=time]").error(), 1e-12);
		assertEquals(0.5, scalar(back, "ratio[of=time]").value(), 1e-12);
		// Relative errors are those of the inverse: sqrt(0.34)/2 of a half.
		assertEquals(Math.sqrt(0.34) / 4, scalar(back, "ratio[of=time]").error(), 1e-12);
		assertEquals(Level.SUPPORTED, verdict(back).level());
	}

	/** Differences 1, 2, ..., 5 have mean 3 and variance of the mean 0.5, whatever the samples have in common. */
	@Test
	void pairs() {
		List<StudyResult> results = compare(true, "larger", arm("a", 101, 52, 1003, 14, 505), arm("b", 100, 50, 1000, 10,
				500));
		assertEquals(3, scalar(results, "difference[of=time]").value(), 1e-10);
		assertEquals(Math.sqrt(0.5), scalar(results, "difference[of=time]").error(), 1e-10);
		assertEquals(Level.SUPPORTED, verdict(results).level());
	}

	private static StudyArm shares(String name, double error, double... values) {
		List<TaskData> data = Arrays.stream(values).mapToObj(value -> new TaskData(List.of(), LandscapeFacts.NONE,
				List.of(Scalar.thermal(ResultKind.scalar("time", "", ""), value, error, 20)))).toList();
		return new StudyArm(name, List.of(Studies.point(Map.of("N", "8"), data)));
	}

	private static Level alike(double margin, StudyArm first, StudyArm second) {
		return verdict(Studies.analyze(new CompareArms(), Map.of("result", "time", "claim", "alike", "margin",
				Double.toString(margin)), new Study(first, List.of(first, second), true, 1))).level();
	}

	/**
	 * Shares of 1 everywhere: what the runs of a sample leave, 0.05, is 0.05/sqrt(5) for a mean and sqrt(2) times as much for
	 * the difference, 0.0316. 2.7764 of these are 0.0878.
	 */
	@Test
	void wholeSharesHaveTheErrorsOfTheirRuns() {
		StudyArm one = shares("one", 0.05, 1, 1, 1, 1, 1);
		StudyArm other = shares("other", 0.05, 1, 1, 1, 1, 1);
		List<StudyResult> results = compare(true, "larger", one, other);
		assertEquals(0, scalar(results, "difference[of=time]").value());
		assertEquals(0.05 * Math.sqrt(2 / 5.0), scalar(results, "difference[of=time]").error(), 1e-12);
		assertEquals(Level.CANNOT_SAY, verdict(results).level());
		assertTrue(verdict(results).evidence().contains("error of the runs within 5 samples"), verdict(results).evidence());
		assertEquals(Level.SUPPORTED, alike(0.088, one, other));
		assertEquals(Level.CANNOT_SAY, alike(0.087, one, other));
	}

	/** A sample without a value has no error to give either. */
	@Test
	void missingSharesHaveNoErrors() {
		List<StudyResult> results = compare(true, "larger", shares("one", 0.05, 1, 1, Double.NaN, 1, 1, 1),
				shares("other", 0.05, 1, 1, Double.NaN, 1, 1, 1));
		assertEquals(0.05 * Math.sqrt(2 / 5.0), scalar(results, "difference[of=time]").error(), 1e-12);
	}

	/** Without errors within the runs there are none to fall back on: 0 is not an error. */
	@Test
	void wholeSharesWithoutErrorsAreNotJudged() {
		List<StudyResult> results = compare(true, "larger", shares("one", 0, 1, 1, 1, 1, 1),
				shares("other", 0.05, 0.5, 0.5, 0.5, 0.5, 0.5));
		assertEquals(Level.CANNOT_SAY, verdict(results).level());
		assertTrue(verdict(results).evidence().contains("without scatter"), verdict(results).evidence());
	}

	@Test
	void itIsSaidHowSamplesWereCompared() {
		StudyArm one = arm("a", 11, 12, 13, 14, 15);
		StudyArm other = arm("b", 1, 2, 3, 5, 5);
		assertTrue(verdict(compare(true, "larger", one, other)).evidence()
				.contains("samples of equal index compared with each other; error by jackknife over 5 samples"));
		assertTrue(verdict(compare(false, "larger", one, other)).evidence()
				.contains("independent samples; error by jackknife over 5 samples"));
	}

	/** Differences 1, 2, ..., 5: 3 +- 1.963. */
	@Test
	void alikeIsAWholeIntervalWithinTheMargin() {
		StudyArm far = arm("a", 101, 52, 1003, 14, 505);
		StudyArm near = arm("b", 100, 50, 1000, 10, 500);
		assertEquals(Level.SUPPORTED, alike(4.97, far, near));
		assertEquals(Level.CANNOT_SAY, alike(4.96, far, near));
		assertEquals(Level.CANNOT_SAY, alike(1.04, far, near));
		assertEquals(Level.NOT_SUPPORTED, alike(1.03, far, near));
		assertEquals(Level.NOT_SUPPORTED, alike(1.03, near, far));
	}

	/** 5 pairs: 2.7764 errors. A mean of 1 with an error of sqrt(0.5) = 0.71 reaches to -0.96. */
	@Test
	void anIntervalAcrossZeroDecidesNothing() {
		StudyArm one = arm("a", 9, 20, 31, 42, 53);
		StudyArm other = arm("b", 10, 20, 30, 40, 50);
		for (String claim : List.of("larger", "smaller", "different")) {
			assertEquals(Level.CANNOT_SAY, verdict(compare(true, claim, one, other)).level(), claim);
		}
	}

	@Test
	void fiveSamplesAreEnoughAndFourAreNot() {
		assertEquals(Level.CANNOT_SAY, verdict(compare(true, "larger", arm("a", 11, 12, 13, 14), arm("b", 1, 2, 3, 5)))
				.level());
		assertEquals(Level.SUPPORTED,
				verdict(compare(true, "larger", arm("a", 11, 12, 13, 14, 15), arm("b", 1, 2, 3, 5, 5))).level());
	}

	@Test
	void withoutScatterThereIsNoJudgement() {
		Verdict verdict = verdict(compare(true, "larger", arm("a", 2, 2, 2, 2, 2), arm("b", 1, 1, 1, 1, 1)));
		assertEquals(Level.CANNOT_SAY, verdict.level());
		assertTrue(verdict.evidence().contains("without scatter"), verdict.evidence());
	}

	/** Of 6 and 7 samples one and two have no value. */
	@Test
	void missingSamplesAreCounted() {
		StudyArm first = arm("a", 11, 12, 13, 14, 15, Double.NaN);
		StudyArm second = arm("b", 1, 2, Double.NaN, 3, 5, 5, Double.NaN);
		String apart = verdict(compare(false, "larger", first, second)).evidence();
		assertTrue(apart.contains("over 5 samples; 3 samples without a value are left out"), apart);
		// Index 2 lacks a partner, and index 5.
		String pairs = verdict(compare(true, "larger", first, second)).evidence();
		assertTrue(pairs.contains("4 samples in pairs have a value"), pairs);
		assertTrue(verdict(compare(false, "larger", arm("a", 1, 2), second)).evidence().contains("2 samples have a value"));
		String all = verdict(compare(true, "larger", arm("a", 11, 12, 13, 14, 15), arm("b", 1, 2, 3, 5, 5))).evidence();
		assertTrue(!all.contains("left out"), all);
	}

	@Test
	void otherArms() {
		StudyArm one = arm("a", 11, 12, 13, 14, 15);
		StudyArm other = arm("b", 1, 2, 3, 5, 5);
		StudyArm third = arm("c", 21, 22, 23, 25, 25);
		List<StudyArm> arms = List.of(one, other, third);
		Map<String, String> named = Map.of("result", "time", "claim", "larger", "other", "c");
		assertEquals(Level.NOT_SUPPORTED,
				verdict(Studies.analyze(new CompareArms(), named, new Study(one, arms, true, 1))).level());
		assertEquals(List.of(), Studies.analyze(new CompareArms(), named, new Study(third, arms, true, 1)));
		assertEquals(Level.SUPPORTED, verdict(Studies.analyze(new CompareArms(), Map.of("result", "time", "claim", "larger"),
				new Study(one, arms, true, 1))).level(), "the first of the others");
		String missing = verdict(Studies.analyze(new CompareArms(), named, new Study(one, List.of(one, other), true, 1)))
				.evidence();
		assertTrue(missing.contains("no other arm 'c'"), missing);
		String alone = verdict(compareAlone(one)).evidence();
		assertTrue(alone.contains("There is no other arm in"), alone);
		StudyArm elsewhere = new StudyArm("b", List.of(Studies.point(Map.of("N", "16"), List.of())));
		String apart = verdict(compare(true, "larger", one, elsewhere)).evidence();
		assertTrue(apart.contains("no sweep point in common"), apart);
	}

	private static List<StudyResult> compareAlone(StudyArm arm) {
		return Studies.analyze(new CompareArms(), Map.of("result", "time"), new Study(arm, List.of(arm), true, 1));
	}

	@Test
	void claimsAreSaidInWords() {
		StudyArm one = arm("a", 11, 12, 13, 14, 15);
		StudyArm other = arm("b", 1, 2, 3, 5, 5);
		assertEquals("The mean of time is different from that of arm 'b'",
				verdict(compare(true, "different", one, other)).meaning());
		assertEquals("The mean of time is smaller than that of arm 'b'",
				verdict(compare(true, "smaller", one, other)).meaning());
		assertEquals("sweeps", scalar(compare(true, "smaller", one, other), "difference[of=time]").unit());
	}
}
