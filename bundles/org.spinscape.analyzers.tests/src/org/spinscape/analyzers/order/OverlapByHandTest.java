// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.order;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.spinscape.analyzers.study.Studies;
import org.spinscape.core.analysis.LandscapeFacts;
import org.spinscape.core.analysis.Recording;
import org.spinscape.core.analysis.StudyResult;
import org.spinscape.core.analysis.TaskData;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;

/** Order parameters of a few overlaps that were averaged by hand. */
class OverlapByHandTest {

	private static Recording recording(String name, double... values) {
		return new Recording(ResultKind.scalar(name, "", name).tag(), true, new double[] { 1 }, 1,
				new double[][][] { { values } });
	}

	private static TaskData sample(int sites, int side, Recording... recordings) {
		return new TaskData(List.of(recordings),
				new LandscapeFacts(sites, Double.NaN, 0, Double.NaN, side, Double.NaN, true), List.of());
	}

	private static List<StudyResult> distribution(TaskData... samples) {
		return Studies.analyze(new OverlapDistribution(), Map.of(), Studies.of(Studies.point(Map.of(), List.of(samples))));
	}

	private static Scalar scalar(List<StudyResult> results, String name) {
		return Studies.find(results, name, Scalar.class).orElseThrow();
	}

	/**
	 * Magnitudes 1, 1/2, 0, 1/2 and 1, 1, 1, 1: averages 1/2 and 1, so 3/4 +- 1/4 over the two samples. One value in
	 * four and none are small: 1/8 +- 1/8.
	 */
	@Test
	void magnitudeAndWeightOfTheCentre() {
		List<StudyResult> results = distribution(sample(4, 0, recording("replica-overlap", 1, -0.5, 0, 0.5)),
				sample(4, 0, recording("replica-overlap", 1, 1, -1, -1)));
		assertEquals(0.75, scalar(results, "overlap-magnitude").value(), 1e-12);
		assertEquals(0.25, scalar(results, "overlap-magnitude").error(), 1e-12);
		assertEquals(0.125, scalar(results, "overlap-centre-weight").value(), 1e-12);
		assertEquals(0.125, scalar(results, "overlap-centre-weight").error(), 1e-12);
		// Five levels half a unit apart; of the eight values 5, 2 and 1 have magnitudes 1, 1/2 and 0.
		Series density = Studies.find(results, "overlap-distribution", Series.class).orElseThrow();
		assertArrayEquals(new double[] { -1, -0.5, 0, 0.5, 1 }, density.x().values(), 1e-12);
		assertArrayEquals(new double[] { 0.625, 0.25, 0.25, 0.25, 0.625 }, density.y().values(), 1e-12);
	}

	/** Heights 1, 3, 2 at 0.4, 0.5, 0.6: the parabola is 3 + x/2 - 3x^2/2 in steps of 0.1, highest at a sixth of one. */
	@Test
	void peakOfAParabola() {
		TaskData sample = sample(20, 0, recording("replica-overlap", 0.4, 0.5, 0.5, -0.5, 0.6, -0.6));
		assertEquals(0.5 + 0.1 / 6, scalar(distribution(sample, sample), "q-ea").value(), 1e-12);
		TaskData edge = sample(20, 0, recording("replica-overlap", 1, -1, 0.5));
		assertEquals(1, scalar(distribution(edge, edge), "q-ea").value(), 1e-12);
		TaskData centre = sample(20, 0, recording("replica-overlap", 0, 0, 0, 0, 0.1));
		assertEquals(0, scalar(distribution(centre, centre), "q-ea").value(), 1e-12);
	}

	/** chi(0)/chi(k) = 2 and 2 sin(pi/4) = sqrt(2) for side 4, so the length is 1/sqrt(2). */
	@Test
	void correlationLength() {
		TaskData sample = sample(16, 4, recording("replica-overlap", 1, 0, -1, 0),
				recording("overlap-structure-factor", 0.5, 0, 0.25, 0.25));
		List<StudyResult> results = Studies.analyze(new CorrelationLength(), Map.of(),
				Studies.of(Studies.point(Map.of(), List.of(sample, sample))));
		assertEquals(Math.sqrt(0.5), scalar(results, "second-moment-correlation-length").value(), 1e-12);
		assertEquals(Math.sqrt(0.5) / 4, scalar(results, "correlation-length-ratio").value(), 1e-12);
	}

	/** A single ordered state has g = 1; of overlaps 1 and 0 in equal shares the moments are both 1/2: g = 1/2. */
	@Test
	void binderRatio() {
		assertEquals(1, binder(1, -1, 1, 1), 1e-12);
		assertEquals(0.5, binder(1, 0, -1, 0), 1e-12);
	}

	private static double binder(double... overlaps) {
		TaskData sample = sample(16, 4, recording("replica-overlap", overlaps));
		return scalar(Studies.analyze(new Binder(), Map.of(),
				Studies.of(Studies.point(Map.of(), List.of(sample, sample)))), "binder").value();
	}
}
