// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.order;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.spinscape.analyzers.study.Studies;
import org.spinscape.core.analysis.LandscapeFacts;
import org.spinscape.core.analysis.Recording;
import org.spinscape.core.analysis.StudyResult;
import org.spinscape.core.analysis.TaskData;
import org.spinscape.core.kind.ObservableKinds;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Verdict;
import org.spinscape.core.result.Verdict.Level;

/** Triples of overlaps 0 and 1 in all orders, of which everything is known, and blocks of a run. */
class TripleVerdictTest {

	/** One 1 of three overlaps: the two smaller ones agree, always. */
	private static final double[][] ULTRAMETRIC = { { 1, 0, 0 }, { 0, 1, 0 }, { 0, 0, 1 } };
	/** One 0 of three: the two smaller ones never agree. */
	private static final double[][] CONTRARY = { { 0, 1, 1 }, { 1, 0, 1 }, { 1, 1, 0 } };
	/** Each of the eight triples once: independent draws. */
	private static final double[][] INDEPENDENT = { { 0, 0, 0, 0, 1, 1, 1, 1 }, { 0, 0, 1, 1, 0, 0, 1, 1 },
			{ 0, 1, 0, 1, 0, 1, 0, 1 } };

	private static TaskData sample(double[] temperatures, double[][]... slots) {
		return new TaskData(List.of(new Recording(ObservableKinds.REPLICA_OVERLAP.tag(), true, temperatures, 1, slots)),
				new LandscapeFacts(8, Double.NaN, 0, Double.NaN, 0, Double.NaN, true), List.of());
	}

	private static List<StudyResult> analyze(List<TaskData> samples) {
		return Studies.analyze(new Ultrametricity(), Map.of(), Studies.of(Studies.point(Map.of(), samples)));
	}

	private static List<StudyResult> analyze(int samples, double[][] triples) {
		return analyze(Collections.nCopies(samples, sample(new double[] { 1 }, triples)));
	}

	private static Verdict verdict(List<StudyResult> results) {
		return Studies.find(results, "ultrametricity", Verdict.class).orElseThrow();
	}

	private static double scalar(List<StudyResult> results, String name) {
		return Studies.find(results, name, Scalar.class).orElseThrow().value();
	}

	@Test
	void tenSamplesDecideAndNineDoNot() {
		assertEquals(Level.SUPPORTED, verdict(analyze(10, ULTRAMETRIC)).level());
		assertEquals(Level.NOT_SUPPORTED, verdict(analyze(10, CONTRARY)).level());
		assertEquals(Level.CANNOT_SAY, verdict(analyze(10, INDEPENDENT)).level());
		assertEquals(Level.CANNOT_SAY, verdict(analyze(9, ULTRAMETRIC)).level());
		assertTrue(verdict(analyze(9, ULTRAMETRIC)).evidence().endsWith("at least 10 disorder samples are needed."));
		// Twenty blocks of one run are twenty units, and one sample.
		double[][] run = Arrays.stream(CONTRARY).map(row -> {
			double[] long60 = new double[60];
			Arrays.setAll(long60, i -> row[i % 3]);
			return long60;
		}).toArray(double[][]::new);
		Verdict one = verdict(analyze(1, run));
		assertEquals(Level.CANNOT_SAY, one.level());
		assertTrue(one.evidence().contains("over 20 blocks of the run of one sample"), one.evidence());
		assertTrue(verdict(analyze(10, CONTRARY)).evidence().contains("over 10 disorder samples"));
	}

	/** A third of the overlaps is 0: variance 2/9, independent gap 3 (1/3) (4/9), gap 1. With one 1 of three: gaps 0 and 2/9. */
	@Test
	void gapsInStandardDeviations() {
		double deviation = Math.sqrt(2) / 3;
		assertEquals(1 / deviation, scalar(analyze(2, CONTRARY), "ultrametricity-k"), 1e-12);
		assertEquals(4 / 9.0 / deviation, scalar(analyze(2, CONTRARY), "ultrametricity-null"), 1e-12);
		assertEquals(0, scalar(analyze(2, ULTRAMETRIC), "ultrametricity-k"), 1e-12);
		assertEquals(2 / 9.0 / deviation, scalar(analyze(2, ULTRAMETRIC), "ultrametricity-null"), 1e-12);
	}

	@Test
	void theColdestTemperatureDecides() {
		for (double[] temperatures : List.of(new double[] { 2, 1 }, new double[] { 1, 2 })) {
			boolean first = temperatures[0] == 1;
			List<StudyResult> results = analyze(Collections.nCopies(10,
					sample(temperatures, first ? ULTRAMETRIC : CONTRARY, first ? CONTRARY : ULTRAMETRIC)));
			assertEquals(Level.SUPPORTED, verdict(results).level());
			assertTrue(verdict(results).evidence().startsWith("At T = 1.000 K = 0.000"), verdict(results).evidence());
			Series curve = Studies.find(results, "ultrametricity-k", Series.class).orElseThrow();
			assertEquals(3 / Math.sqrt(2), curve.y().values()[first ? 1 : 0], 1e-12);
		}
	}

	/** A sample that is frozen, and two replicas, have no K; the others keep theirs. */
	@Test
	void whatHasNoTriplesIsLeftOut() {
		List<TaskData> samples = new ArrayList<>(Collections.nCopies(10, sample(new double[] { 1 }, CONTRARY)));
		samples.add(sample(new double[] { 1 }, new double[3][3]));
		assertEquals(3 / Math.sqrt(2), scalar(analyze(samples), "ultrametricity-k"), 1e-12);
		Verdict pairs = verdict(analyze(10, new double[][] { { 0, 1, 1 } }));
		assertEquals(Level.CANNOT_SAY, pairs.level());
		assertTrue(pairs.evidence().startsWith("Triples need three or more replicas"), pairs.evidence());
	}

	private static List<StudyResult> distribution(double[]... samples) {
		List<TaskData> data = Arrays.stream(samples).map(values -> sample(new double[] { 1 }, new double[][] { values }))
				.toList();
		return Studies.analyze(new OverlapDistribution(), Map.of("bins", "9"),
				Studies.of(Studies.point(Map.of(), data)));
	}

	/**
	 * 43 records are 20 blocks of two; the first three are left out. Magnitudes 1 and 1/2 in turn have a deviation of
	 * 1/4 from 3/4, so the error of twenty is 1/4 over the root of 19.
	 */
	@Test
	void blocksOfARunLeaveOutItsStart() {
		double[] run = new double[43];
		Arrays.setAll(run, i -> i < 3 ? 0 : (i - 3) / 2 % 2 == 0 ? 1 : -0.5);
		List<StudyResult> results = distribution(run);
		Scalar magnitude = Studies.find(results, "overlap-magnitude", Scalar.class).orElseThrow();
		assertEquals(0.75, magnitude.value(), 1e-12);
		assertEquals(0.25 / Math.sqrt(19), magnitude.thermalError(), 1e-12);
		assertEquals(20, magnitude.count());
		assertEquals(0, scalar(results, "overlap-centre-weight"), 1e-12);
		Scalar few = Studies.find(distribution(new double[] { 1, 0.5, 0.75 }), "overlap-magnitude", Scalar.class)
				.orElseThrow();
		assertEquals(0.75, few.value(), 1e-12);
		assertEquals(3, few.count());
	}

	/** Two samples that agree have a peak without an error; of a single record nobody knows one. */
	@Test
	void errorOfThePeak() {
		double[] peaked = { 0.5, 0.5, 0.75 };
		assertEquals(0, Studies.find(distribution(peaked, peaked), "q-ea", Scalar.class).orElseThrow().disorderError());
		assertEquals(Double.NaN, Studies.find(distribution(new double[] { 0.5 }), "q-ea", Scalar.class).orElseThrow()
				.thermalError());
	}

	/** The weight of the centre is that of |q| below its bound. */
	@Test
	void theBoundOfTheCentreIsOutside() {
		List<StudyResult> results = Studies.analyze(new OverlapDistribution(), Map.of("centre", "0.25"),
				Studies.of(Studies.point(Map.of(), List.of(sample(new double[] { 1 },
						new double[][] { { 0, 0.25, -0.25, 1 } })))));
		assertEquals(0.25, scalar(results, "overlap-centre-weight"), 1e-12);
	}

	@Test
	void binsOfLengthsAreAsManyAsWanted() {
		for (int wanted : new int[] { 1, 21, 1001 }) {
			OverlapDensity bins = OverlapDensity.ofNumbers(wanted);
			double[] centres = new double[wanted];
			double[] wantedCentres = new double[wanted];
			Arrays.setAll(centres, bins::centre);
			Arrays.setAll(wantedCentres, bin -> (2.0 * bin - wanted + 1) / wanted);
			assertEquals(wanted, bins.bins());
			assertArrayEquals(wantedCentres, centres, 1e-5);
		}
		assertEquals(21, OverlapDensity.ofNumbers(20).bins());
	}

	@Test
	void anEmptyRunSaysNothing() {
		assertEquals(List.of(), analyze(1, new double[3][0]));
		assertEquals(List.of(), distribution(new double[0]));
	}
}
