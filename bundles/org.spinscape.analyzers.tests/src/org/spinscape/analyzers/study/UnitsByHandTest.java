// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.study;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.spinscape.analyzers.statistics.Estimate;
import org.spinscape.core.analysis.LandscapeFacts;
import org.spinscape.core.analysis.Recording;
import org.spinscape.core.analysis.StudyPoint;
import org.spinscape.core.analysis.StudySample;
import org.spinscape.core.analysis.TaskData;
import org.spinscape.core.kind.ObservableKinds;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.ResultTag;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;

/** What counts as independent, with numbers that can be averaged in the head. */
class UnitsByHandTest {

	private static final double[] T = { 1, 2 };

	private record Sample(int index, TaskData load) implements StudySample {

		@Override
		public List<Result> results() {
			return load.results();
		}
	}

	private static LandscapeFacts sites(int sites) {
		return new LandscapeFacts(sites, Double.NaN, 0, Double.NaN, 0, Double.NaN, true);
	}

	private static TaskData energies(ResultTag tag, boolean equilibrium, int sites, double[] temperatures,
			double[]... slots) {
		return new TaskData(List.of(new Recording(tag, equilibrium, temperatures, 1,
				Arrays.stream(slots).map(slot -> new double[][] { slot }).toArray(double[][][]::new))), sites(sites), List
						.of());
	}

	private static TaskData energies(int sites, double[]... slots) {
		return energies(ObservableKinds.ENERGY.tag(), true, sites, T, slots);
	}

	private static Optional<Units> units(Sample... samples) {
		return Units.of(new StudyPoint(Map.of(), List.of(samples)), (data, slot) -> data.recording(ObservableKinds.ENERGY)
				.map(recording -> new double[][] { recording.componentMean(slot), recording.componentMean(slot, 2) }));
	}

	private static final double[] ODD = { 1, 3 };
	private static final double[] EVEN = { 2, 4, 6 };

	/** Means 2 and 5 of values, 5 and 56/3 of squares; the samples keep their numbers. */
	@Test
	void samplesAreUnits() {
		Units units = units(new Sample(3, energies(8, ODD, EVEN)), new Sample(7, energies(9, EVEN, ODD))).orElseThrow();
		assertArrayEquals(T, units.temperatures());
		assertArrayEquals(new double[] { 2, 5 }, units.rows()[0][0], 1e-12);
		assertArrayEquals(new double[] { 4, 56 / 3.0 }, units.rows()[0][1], 1e-12);
		assertArrayEquals(new double[] { 4, 56 / 3.0 }, units.rows()[1][0], 1e-12);
		assertArrayEquals(new int[] { 3, 7 }, units.samples());
		assertEquals(2, units.count());
		assertTrue(units.disorder());
		assertEquals(8, units.facts().sites(), "of the first");
		assertEquals("error by jackknife over disorder samples", units.errorsOver());
	}

	/** 43 records: 20 blocks of two, without the first three. */
	@Test
	void blocksOfASingleSampleAreUnits() {
		double[] run = new double[43];
		Arrays.setAll(run, i -> i < 3 ? 1e6 : i - 3);
		Units units = units(new Sample(7, energies(8, run, run))).orElseThrow();
		assertEquals(20, units.count());
		assertFalse(units.disorder());
		for (int block = 0; block < 20; block++) {
			assertEquals(2 * block + 0.5, units.rows()[0][block][0], 1e-12);
			assertEquals(7, units.samples()[block]);
		}
		assertEquals("error by jackknife over blocks of the run", units.errorsOver());
		assertEquals(3, units(new Sample(0, energies(8, EVEN, EVEN))).orElseThrow().count());
	}

	@Test
	void samplesWithoutWhatIsNeededAreLeftOut() {
		Sample good = new Sample(0, energies(8, ODD, EVEN));
		Sample annealed = new Sample(1, energies(ObservableKinds.ENERGY.tag(), false, 8, T, EVEN, EVEN));
		Sample other = new Sample(2, energies(ObservableKinds.MAGNETISATION.tag(), true, 8, T, EVEN, EVEN));
		Sample empty = new Sample(3, new TaskData(List.of(), sites(8), List.of()));
		Units units = units(empty, annealed, other, good).orElseThrow();
		assertEquals(1, units.count());
		assertTrue(units.disorder(), "one that is left of four is one of several still");
		assertArrayEquals(new int[] { 0 }, units.samples());
		for (Sample bad : List.of(annealed, other, empty)) {
			assertTrue(units(bad).isEmpty());
		}
		assertTrue(units(good, new Sample(1, energies(ObservableKinds.ENERGY.tag(), true, 8, new double[] { 1, 3 }, ODD,
				EVEN))).isEmpty(), "other temperatures");
	}

	/** One temperature gives a number, several give a curve; the error stands where it belongs. */
	@Test
	void numbersAndCurves() {
		ResultTag tag = ResultKind.scalar("x", "J", "X").tag();
		Estimate[] two = { new Estimate(3, 0.5), new Estimate(4, 0.25) };
		Estimate[] one = { new Estimate(3, 0.5) };
		Scalar disorder = (Scalar) Curves.of(tag, new double[] { 1 }, one, true, 6);
		assertEquals(3, disorder.value());
		assertEquals(0.5, disorder.disorderError());
		assertEquals(Double.NaN, disorder.thermalError());
		assertEquals(6, disorder.count());
		Scalar blocks = (Scalar) Curves.of(tag, new double[] { 1 }, one, false, 20);
		assertEquals(0.5, blocks.thermalError());
		assertEquals(Double.NaN, blocks.disorderError());
		Units units = units(new Sample(0, energies(8, ODD, EVEN)), new Sample(1, energies(8, EVEN, ODD))).orElseThrow();
		Series curve = (Series) Curves.of(tag, units, two);
		assertEquals("X; error by jackknife over disorder samples", curve.meaning());
		assertArrayEquals(T, curve.x().values());
		assertArrayEquals(new double[] { 3, 4 }, curve.y().values());
		assertArrayEquals(new double[] { 0.5, 0.25 }, curve.y().errors());
		assertEquals("J", curve.y().unit());
	}

	/** An energy of -1 per site is one of -8 on eight sites; without their number nobody knows. */
	@Test
	void totalEnergies() {
		double[] perSite = { -1, 0.5 };
		ResultTag tag = ObservableKinds.ENERGY_PER_SITE.tag();
		Recording total = TotalEnergy.of(energies(tag, true, 8, T, perSite, EVEN)).orElseThrow();
		assertArrayEquals(new double[] { -8, 4 }, total.values()[0][0], 1e-12);
		assertArrayEquals(new double[] { 16, 32, 48 }, total.values()[1][0], 1e-12);
		assertTrue(total.is(ObservableKinds.ENERGY));
		assertTrue(TotalEnergy.of(energies(tag, true, 0, T, perSite, EVEN)).isEmpty());
		assertArrayEquals(ODD, TotalEnergy.of(energies(0, ODD, EVEN)).orElseThrow().values()[0][0]);
		assertTrue(TotalEnergy.of(energies(ObservableKinds.MAGNETISATION.tag(), true, 8, T, ODD, EVEN)).isEmpty());
	}
}
