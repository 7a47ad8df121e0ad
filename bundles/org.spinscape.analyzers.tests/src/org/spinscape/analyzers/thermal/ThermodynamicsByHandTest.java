// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.thermal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinscape.core.analysis.LandscapeFacts;
import org.spinscape.core.analysis.Recording;
import org.spinscape.core.analysis.TaskData;
import org.spinscape.core.kind.ObservableKinds;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;

/** Energies of four sites whose mean and variance are seen at once. */
class ThermodynamicsByHandTest {

	private static List<Result> analyze(int sites, boolean equilibrium, double[] temperatures, double[]... series) {
		double[][][] values = new double[series.length][][];
		Arrays.setAll(values, slot -> new double[][] { series[slot] });
		return analyze(sites, new Recording(ObservableKinds.ENERGY.tag(), equilibrium, temperatures, 1, values));
	}

	private static List<Result> analyze(int sites, Recording energy) {
		return new Thermodynamics().create(new Thermodynamics().schema().parse(Map.of())).analyze(new TaskData(
				List.of(energy), new LandscapeFacts(sites, sites * Math.log(2), 0, Double.NaN, 0, Double.NaN, false),
				List.of()));
	}

	/** {@code middle - half} and {@code middle + half} in turns: that mean, the variance half^2. */
	private static double[] turns(double middle, double half, int records) {
		double[] series = new double[records];
		Arrays.setAll(series, i -> middle + (i % 2 == 0 ? -half : half));
		return series;
	}

	/** -8 +- 2 J on four sites at T = 2: -2 per site, a specific heat of 4/(4 4); every block says the same. */
	@Test
	void oneTemperature() {
		List<Result> results = analyze(4, true, new double[] { 2 }, turns(-8, 2, 4096));
		Scalar energy = (Scalar) results.get(0);
		Scalar heat = (Scalar) results.get(1);
		assertEquals(-2, energy.value(), 1e-12);
		assertEquals(0, energy.error(), 1e-12);
		assertEquals(0.25, heat.value(), 1e-12);
		assertEquals(0, heat.error(), 1e-12);
	}

	/** Two temperatures give curves; large energies lose no digits of their variance. */
	@Test
	void twoTemperatures() {
		List<Result> results = analyze(4, true, new double[] { 1, 2 }, turns(4e6, 3, 4096), turns(-8, 2, 4096));
		Series energy = (Series) results.get(0);
		Series heat = (Series) results.get(1);
		assertArrayEquals(new double[] { 1, 2 }, energy.x().values());
		assertArrayEquals(new double[] { 1e6, -2 }, energy.y().values(), 1e-9);
		assertArrayEquals(new double[] { 9 / 4.0, 0.25 }, heat.y().values(), 1e-12);
		assertTrue(Arrays.stream(heat.y().errors()).allMatch(error -> error < 1e-6));
	}

	/** Energies that all lie 1e9 J higher fluctuate as they did: two replicas, each with a scatter of its own. */
	@ParameterizedTest
	@ValueSource(doubles = { 0, 1e9, -1e9 })
	void anOffsetKeepsTheFluctuations(double offset) {
		double[][] replicas = { turns(offset - 0.5, 2, 4096), turns(offset + 0.5, 0.25, 4096) };
		Recording energy = new Recording(ObservableKinds.ENERGY.tag(), true, new double[] { 2 }, 1,
				new double[][][] { replicas });
		List<Result> results = analyze(4, energy);
		// Both together: (4 + 1/16)/2 within, 1/4 between.
		assertEquals((4.0625 / 2 + 0.25) / 16, ((Scalar) results.get(1)).value(), 1e-12);
		assertEquals(offset / 4, ((Scalar) results.get(0)).value(), 1e-12 + 1e-15 * Math.abs(offset));
	}

	/** Four high, four low: means are known and errors are not. */
	@Test
	void shortRunsHaveNoError() {
		Scalar energy = (Scalar) analyze(4, true, new double[] { 1 }, new double[] { 1, 1, 1, 1, -1, -1, -1, -1 }).get(0);
		assertEquals(0, energy.value(), 1e-12);
		assertEquals(Double.NaN, energy.error());
	}

	@Test
	void nothingWithoutEquilibriumOrSites() {
		assertEquals(List.of(), analyze(4, false, new double[] { 1 }, turns(0, 1, 100)));
		assertEquals(List.of(), analyze(0, true, new double[] { 1 }, turns(0, 1, 100)));
	}
}
