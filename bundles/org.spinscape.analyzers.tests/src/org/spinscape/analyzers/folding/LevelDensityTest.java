// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.folding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.spinscape.core.analysis.LandscapeFacts;
import org.spinscape.core.analysis.TaskData;
import org.spinscape.core.kind.LandscapeKinds;
import org.spinscape.core.kind.ThermalKinds;
import org.spinscape.core.result.Histogram;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Table;

/** Levels and their sums by hand, in each form that explorers give them. */
class LevelDensityTest {

	private static final double TINY = 1e-12;
	private static final double LN2 = Math.log(2);
	private static final double LN3 = Math.log(3);

	private static LevelDensity of(Result... results) {
		return LevelDensity.of(new TaskData(List.of(), LandscapeFacts.NONE, List.of(results))).orElseThrow();
	}

	/** One state and three of 1 J more: at beta = ln 3 both levels are as likely. */
	@Test
	void sumsOverLevels() {
		for (double ground : new double[] { 0, 5, -700 }) {
			LevelDensity levels = of(new Table(ThermalKinds.DENSITY_OF_STATES.tag(),
					List.of(ThermalKinds.LEVEL_ENERGY.of(ground, ground + 1), ThermalKinds.LEVEL_STATES.of(1L, 3L))));
			assertFalse(levels.binned());
			assertEquals(2 * LN2, levels.logPartition(0), TINY);
			assertEquals(LN2 - LN3 * ground, levels.logPartition(LN3), 1e-9);
			assertEquals(ground + 0.5, levels.moments(LN3)[0], 1e-9);
			assertEquals(0.25, levels.moments(LN3)[1], 1e-9);
			assertEquals(ground + 0.75, levels.moments(0)[0], TINY);
			assertEquals(3 / 16.0, levels.moments(0)[1], TINY);
			assertArrayEquals(new double[] { ground + 1 }, levels.excited().energies());
			assertArrayEquals(new double[] { LN3 }, levels.excited().logs(), TINY);
		}
	}

	/** Two ground states at 0.5 lie in the first bin of five states; the empty second bin is none. */
	@Test
	void binsWithTheGroundLevelBesideThem() {
		Histogram histogram = new Histogram(ThermalKinds.BINNED_DENSITY_OF_STATES.tag(), "energy",
				new double[] { 0, 2, 4, 6 }, new double[] { 5, 0, 7 });
		LevelDensity levels = of(histogram, Scalar.exact(LandscapeKinds.GROUND_ENERGY, 0.5),
				Scalar.exact(LandscapeKinds.GROUND_DEGENERACY, 2));
		assertArrayEquals(new double[] { 0.5, 1, 5 }, levels.energies());
		assertArrayEquals(new double[] { LN2, LN3, Math.log(7) }, levels.logs(), TINY);
		assertTrue(levels.binned());
		LevelDensity alone = of(histogram, Scalar.exact(LandscapeKinds.GROUND_ENERGY, 0.5),
				Scalar.exact(LandscapeKinds.GROUND_DEGENERACY, 5));
		assertArrayEquals(new double[] { 0.5, 5 }, alone.energies(), "nothing else in the first bin");
		assertTrue(LevelDensity.of(new TaskData(List.of(), LandscapeFacts.NONE, List.of(histogram))).isEmpty());
	}

	@Test
	void logarithmsAsWangLandauGivesThem() {
		Table table = new Table(ThermalKinds.LOG_DENSITY_OF_STATES.tag(),
				List.of(ThermalKinds.LEVEL_ENERGY.of(-1.0, 2.0), ThermalKinds.LEVEL_LOG.of(0.0, LN3)));
		assertEquals(2 * LN2, of(table).logPartition(0), TINY);
		assertFalse(of(table).binned());
		assertFalse(of(table, Scalar.exact(ThermalKinds.LEVEL_WIDTH, 0)).binned());
		assertTrue(of(table, Scalar.exact(ThermalKinds.LEVEL_WIDTH, 0.1)).binned());
	}

	/** S_0 = 2, width 3 about 1, native state at -9: T_g = 3/2, T_f = (10 + 8)/4. */
	@Test
	void numbersOfTheRandomEnergyForm() {
		double[] values = FoldingResults.values(new RandomEnergyForm(2, 1, 3, -9));
		assertArrayEquals(new double[] { 1.5, 10, 4, 10 / 3.0, 4.5, 3 }, values, TINY);
		List<Result> named = FoldingResults.of(values, new double[] { 1, 2, 3, 4, 5, 6 }, "how", 7);
		assertEquals(List.of("glass-temperature", "stability-gap-mean", "stability-gap-lowest", "z-score",
				"folding-temperature-two-state", "folding-ratio-two-state"), named.stream().map(Result::name).toList());
		assertEquals(6, ((Scalar) named.get(5)).error());
		assertEquals(3, ((Scalar) named.get(5)).value());
	}

	/**
	 * States 1, 500, 500 at -10, -1, 1. With the native state at 1 it has no more than half of the weight at any
	 * temperature; gaps are those to the mean 0 of all but the lowest level.
	 */
	@Test
	void aNativeStateOfTheModelsOwn() {
		Table table = new Table(ThermalKinds.DENSITY_OF_STATES.tag(),
				List.of(ThermalKinds.LEVEL_ENERGY.of(-10.0, -1.0, 1.0), ThermalKinds.LEVEL_STATES.of(1L, 500L, 500L)));
		for (double nativeEnergy : new double[] { -10, 1 }) {
			LandscapeFacts facts = new LandscapeFacts(10, Double.NaN, 0, Double.NaN, 0, nativeEnergy, false);
			List<Result> results = new Folding().create(new Folding().schema().parse(Map.of()))
					.analyze(new TaskData(List.of(), facts, List.of(table)));
			assertEquals(-nativeEnergy, value(results, "stability-gap-mean"), TINY);
			double half = value(results, "folding-temperature-native");
			assertEquals(nativeEnergy < 0 ? 1.3998190729614668 : Double.NaN, half, 1e-9);
			Result glass = results.stream().filter(result -> result.name().equals("glass-temperature")).findFirst()
					.orElseThrow();
			assertTrue(glass.meaning().endsWith("energy of the native state"), glass.meaning());
		}
	}

	private static double value(List<Result> results, String name) {
		return results.stream().filter(result -> result.name().equals(name)).map(Scalar.class::cast).findFirst().orElseThrow()
				.value();
	}
}
