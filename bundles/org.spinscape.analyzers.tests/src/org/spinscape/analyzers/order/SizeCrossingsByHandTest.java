// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.order;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.spinscape.analyzers.study.Studies;
import org.spinscape.core.analysis.LandscapeFacts;
import org.spinscape.core.analysis.Recording;
import org.spinscape.core.analysis.StudyPoint;
import org.spinscape.core.analysis.StudyResult;
import org.spinscape.core.analysis.TaskData;
import org.spinscape.core.kind.ObservableKinds;
import org.spinscape.core.kind.OrderKinds;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Table;
import org.spinscape.core.result.Table.RealColumn;

/** Crossings of straight lines of two samples each, with all four draws of two samples counted out. */
class SizeCrossingsByHandTest {

	private static final double[] T = { 1, 2 };

	/** A sample whose curve takes these values at these temperatures. */
	private static TaskData sample(int side, double[] temperatures, double... curve) {
		double[][][] values = Arrays.stream(curve).mapToObj(value -> new double[][] { { value } }).toArray(double[][][]::new);
		return new TaskData(List.of(new Recording(ObservableKinds.REPLICA_OVERLAP.tag(), true, temperatures, 1, values)),
				new LandscapeFacts(side * side, Double.NaN, 0, Double.NaN, side, Double.NaN, true), List.of());
	}

	private static StudyPoint size(int side, TaskData... samples) {
		return Studies.point(Map.of("L", Integer.toString(side)), List.of(samples));
	}

	/** The curves of the mean, with the side taken away, which is the function's own affair. */
	private static List<StudyResult> analyze(StudyPoint... points) {
		RatioStudy study = new RatioStudy(List.of(new RatioStudy.Ratio(ResultKind.scalar("g", "", "g").tag(),
				(means, side) -> means[0] - side)), (data, slot) -> data.recording(ObservableKinds.REPLICA_OVERLAP)
						.map(recording -> new double[][] { Arrays.stream(recording.componentMean(slot))
								.map(value -> value + data.facts().side()).toArray() }), "L");
		return study.analyze(Studies.of(points));
	}

	private static Optional<Table> table(List<StudyResult> results) {
		return Studies.find(results, "crossings[of=g]", Table.class);
	}

	private static Scalar crossing(List<StudyResult> results) {
		return Studies.find(results, "crossing[of=g]", Scalar.class).orElseThrow();
	}

	/**
	 * Differences (1/2, -1/2) and (1, -1/4) of the samples: drawn twice they cross at 3/2 and 9/5, together at 5/3, and
	 * the draws have weights 1/4, 1/4 and 1/2. A deviation of 200 draws is good to 4 per cent here; four times that.
	 * Were temperatures drawn apart it would be smaller by a third.
	 */
	@Test
	void errorOfTheCrossingIsThatOfAllDraws() {
		List<StudyResult> results = analyze(size(4, sample(4, T, 0.5, 0.5), sample(4, T, 0.5, 0.5)),
				size(8, sample(8, T, 1, 0), sample(8, T, 1.5, 0.25)));
		double mean = (1.5 + 1.8) / 4 + 5 / 6.0;
		double variance = (1.5 * 1.5 + 1.8 * 1.8) / 4 + 25 / 18.0 - mean * mean;
		Scalar crossing = crossing(results);
		assertEquals(5 / 3.0, crossing.value(), 1e-12);
		assertEquals(Math.sqrt(variance), crossing.disorderError(), 0.16 * Math.sqrt(variance));
		assertEquals(2, crossing.count());
		assertTrue(crossing.meaning().contains("L = 4.0 and 8.0"), crossing.meaning());
		assertTrue(crossing.meaning().endsWith("error by bootstrap"), crossing.meaning());
		Table table = table(results).orElseThrow();
		assertArrayEquals(new double[] { 4 }, ((RealColumn) table.columns().get(0)).values());
		assertArrayEquals(new double[] { 8 }, ((RealColumn) table.columns().get(1)).values());
		assertArrayEquals(new double[] { 5 / 3.0 }, table.numbers(OrderKinds.CROSSING_TEMPERATURE), 1e-12);
		assertArrayEquals(new double[] { 0 }, table.numbers(OrderKinds.NOT_CROSSING));
	}

	/** Differences (1/2, -1/2) and (-1/10, -1/10): one draw in four has the second alone, which never is above. */
	@Test
	void crossingsThatAQuarterOfTheDrawsLackAreUndefined() {
		List<StudyResult> results = analyze(size(4, sample(4, T, 0, 0), sample(4, T, 0, 0)),
				size(8, sample(8, T, 0.5, -0.5), sample(8, T, -0.1, -0.1)));
		Table table = table(results).orElseThrow();
		assertEquals(1.4, table.numbers(OrderKinds.CROSSING_TEMPERATURE)[0], 1e-12);
		double share = table.numbers(OrderKinds.NOT_CROSSING)[0];
		assertEquals(0.25, share, 4 * Math.sqrt(0.25 * 0.75 / 200));
		// Drawn together they cross at 7/5, the first alone at 3/2: twice as often the former.
		assertEquals(0.1 * Math.sqrt(2) / 3, table.numbers(OrderKinds.CROSSING_ERROR)[0], 0.008);
		assertEquals(Double.NaN, crossing(results).value());
		assertEquals(Double.NaN, crossing(results).error());
		assertTrue(crossing(results).meaning().contains("since " + Math.round(100 * share) + " % of the resamples"),
				crossing(results).meaning());
	}

	@Test
	void curvesThatNeverCrossHaveNoCrossing() {
		List<StudyResult> results = analyze(size(4, sample(4, T, 0, 0), sample(4, T, 0, 0)),
				size(8, sample(8, T, -1, -2), sample(8, T, -1, -2)));
		assertEquals(1, table(results).orElseThrow().numbers(OrderKinds.NOT_CROSSING)[0]);
		assertEquals(Double.NaN, crossing(results).value());
	}

	/** The temperatures of a size may be sweep points, in any order, as long as nothing else is swept beside them. */
	@Test
	void temperaturesMayBeSweepPoints() {
		List<StudyPoint> points = new ArrayList<>();
		for (double t : new double[] { 2, 1 }) {
			for (int side : new int[] { 8, 4 }) {
				TaskData sample = sample(side, new double[] { t }, side * (1.25 - t));
				points.add(size(side, sample, sample));
			}
		}
		List<StudyResult> results = analyze(points.toArray(StudyPoint[]::new));
		assertEquals(1.25, crossing(results).value(), 1e-12);
		assertEquals(0, crossing(results).disorderError(), 1e-12);
		points.add(points.getFirst());
		assertTrue(table(analyze(points.toArray(StudyPoint[]::new))).isEmpty(), "L = 8 stands at T = 2 twice");
	}

	/** A curve needs two temperatures, a crossing two curves; points that say no size have none. */
	@Test
	void sizesWithoutACurveAreLeftOut() {
		StudyPoint four = size(4, sample(4, T, 0.5, 0.5), sample(4, T, 0.5, 0.5));
		StudyPoint eight = size(8, sample(8, T, 1, 0), sample(8, T, 1, 0));
		StudyPoint short16 = size(16, sample(16, new double[] { 1 }, 2), sample(16, new double[] { 1 }, 2));
		assertEquals(1.5, crossing(analyze(four, eight, short16)).value(), 1e-12);
		assertEquals(1, table(analyze(four, eight, short16)).orElseThrow().rows());
		assertTrue(table(analyze(four, short16)).isEmpty());
		assertTrue(table(analyze(four)).isEmpty());
		assertTrue(table(analyze(four, Studies.point(Map.of(), List.of(sample(8, T, 1, 0), sample(8, T, 1, 0))))).isEmpty());
		// A third size adds a second pair; the transition is told by the larger ones.
		StudyPoint sixteen = size(16, sample(16, T, 1.5, -1.5), sample(16, T, 1.5, -1.5));
		List<StudyResult> three = analyze(sixteen, four, eight);
		assertArrayEquals(new double[] { 1.5, 1.25 },
				table(three).orElseThrow().numbers(OrderKinds.CROSSING_TEMPERATURE), 1e-12);
		assertEquals(1.25, crossing(three).value(), 1e-12);
	}

	/** Curves that are equal and part have not crossed. */
	@Test
	void whatBeginsTogetherHasNotCrossed() {
		assertEquals(Double.NaN, Crossing.of(T, new double[] { 0, 0 }, T, new double[] { 0, -1 }));
		assertEquals(2, Crossing.of(T, new double[] { 0, 0 }, T, new double[] { 1, 0 }), 1e-12);
	}
}
