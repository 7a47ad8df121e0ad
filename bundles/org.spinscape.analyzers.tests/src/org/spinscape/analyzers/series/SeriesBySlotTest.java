// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.series;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.spinscape.core.analysis.LandscapeFacts;
import org.spinscape.core.analysis.Recording;
import org.spinscape.core.analysis.TaskData;
import org.spinscape.core.kind.ObservableKinds;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.StreamKey;
import org.spinscape.core.random.StreamPurpose;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;

/** What stands at which temperature, and what is said where an error is not known. */
class SeriesBySlotTest {

	private static final double NONE = Double.NaN;

	private static String name(int slot, double... temperatures) {
		return Slots.label(ObservableKinds.ENERGY.tag(), temperatures, slot).name();
	}

	/** A temperature that stands twice, or is none, does not tell slots apart: their numbers do. */
	@Test
	void slotsAreToldApart() {
		assertEquals("energy[temperature=1]", name(0, 1, 2, 2));
		assertEquals("energy[slot=1]", name(1, 1, 2, 2));
		assertEquals("energy[slot=2]", name(2, 1, 2, 2));
		assertEquals("energy[temperature=2]", name(1, 1, 2));
		assertEquals("energy[slot=0]", name(0, NONE, 2));
		assertEquals("energy[temperature=2]", name(1, NONE, 2));
		assertEquals("energy[slot=0]", name(0, Double.POSITIVE_INFINITY));
		assertEquals("energy[slot=2]", name(2, 1, 2));
	}

	private static List<Result> trace(double[] temperatures, double[][]... slots) {
		return new Trace().create(new Trace().schema().defaults()).analyze(new TaskData(List.of(
				new Recording(ObservableKinds.ENERGY.tag(), false, temperatures, 4, slots)), LandscapeFacts.NONE, List.of()));
	}

	/** Values 0, 0, 3: mean 1, variance 3, standard error 1. */
	@Test
	void aCourseForEachSlot() {
		List<Result> results = trace(new double[] { 0.5, 2 }, new double[][] { { 9, 0 }, { 9, 0 }, { 9, 3 } },
				new double[][] { { 7, 5 }, { 7, 5 }, { 7, 5 } });
		assertEquals(List.of("trace[of=energy,temperature=0.5]", "last-value[of=energy,temperature=0.5]",
				"trace[of=energy,temperature=2]", "last-value[of=energy,temperature=2]"),
				results.stream().map(Result::name).toList());
		Series course = (Series) results.getFirst();
		assertArrayEquals(new double[] { 4, 8 }, course.x().values());
		assertArrayEquals(new double[] { 9, 1 }, course.y().values(), 1e-12);
		assertArrayEquals(new double[] { 0, 1 }, course.y().errors(), 1e-12);
		assertEquals("J", course.y().unit());
		Scalar last = (Scalar) results.get(1);
		assertEquals(1, last.value(), 1e-12);
		assertEquals(1, last.thermalError(), 1e-12);
		assertEquals("J", last.unit());
		assertEquals(NONE, ((Scalar) trace(new double[] { 1 }, new double[][] { { 2, 3 } }).get(1)).thermalError());
	}

	private static double[] noise(int seed) {
		RandomStream random = new StreamKey(seed, StreamPurpose.TEST, "slots", 0, 0).open();
		double[] series = new double[2000];
		Arrays.setAll(series, _ -> random.nextGaussian());
		return series;
	}

	private static double[] above(double[] series) {
		return Arrays.stream(series).map(value -> value + 1).toArray();
	}

	/** Noise, what never changes, and two replicas in two valleys: one of each is said to be so. */
	@Test
	void howManyErrorsAreNotKnown() {
		List<Result> results = MeanAnalyzer.analyze(new Recording(ObservableKinds.ENERGY.tag(), true,
				new double[] { 1, 2, 3 }, 8, new double[][][] { { noise(1), noise(2) }, { new double[2000],
						new double[2000] },
						{ noise(3), above(noise(4)) } }));
		Series mean = (Series) results.get(0);
		assertTrue(mean.meaning().contains(". Error unknown at 1 of 3 temperatures:"), mean.meaning());
		assertTrue(mean.meaning().contains(". Error not converged at 1 of 3 temperatures:"), mean.meaning());
		assertEquals(1 / Math.sqrt(4000), mean.y().errors()[0], 0.006);
		assertEquals(NONE, mean.y().errors()[1]);
		assertEquals(0.5, mean.y().errors()[2], 0.1, "half of the distance of the valleys");
		assertEquals("J", mean.y().unit());
		Series time = (Series) results.get(1);
		assertEquals(8 * 0.5, time.y().values()[0], 2, "half a record of eight sweeps");
		assertEquals(NONE, time.y().values()[1]);
	}

	@Test
	void timesAreInSweeps() {
		List<Result> results = MeanAnalyzer.analyze(new Recording(ObservableKinds.ENERGY.tag(), true, new double[] { 1 }, 8,
				new double[][][] { { noise(1) } }));
		assertEquals(8 * 0.5, ((Scalar) results.get(1)).value(), 2);
		assertTrue(!results.get(0).meaning().contains("rror"), results.get(0).meaning());
		assertEquals(0, ((Scalar) results.get(0)).value(), 4 / Math.sqrt(2000));
	}
}
