// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.smooth.landscape;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Map;
import java.util.stream.DoubleStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinscape.conformance.Explored;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.result.Histogram;
import org.spinscape.core.result.Matrix;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Table;
import org.spinscape.core.space.Vectors;

/** The explorers of smooth landscapes on flat ones, where all they look for can be written down. */
class FlatLandscapeTest {

	/** Three double wells have 27 critical points: each component is at -1, 0 or 1, and each 0 is a direction down. */
	@ParameterizedTest
	@CsvSource({ "800, newton", "2, newton", "800, eigenvectors" })
	void allCriticalPointsOfThreeWells(String denseLimit, String method) {
		Explored found = Explored.of(new CriticalPoints(), FlatModels.wells(3),
				Map.of("starts", "1000", "dense-limit", denseLimit, "method", method));
		assertEquals(27, found.scalar("critical-points"));
		Table table = found.get("critical-points-table", Table.class);
		long[] index = ((Table.IntegerColumn) table.columns().get(1)).values();
		double[] energies = ((Table.RealColumn) table.columns().getFirst()).values();
		int[] count = new int[4];
		for (int k = 0; k < index.length; k++) {
			count[(int) index[k]]++;
			assertEquals(index[k] / 4.0 / 3, energies[k], 1e-9);
		}
		assertEquals("[8, 12, 6, 1]", Arrays.toString(count));
	}

	@Test
	void eigenvectorsAreForWhatHasRoomForThem() {
		CriticalPoints provider = new CriticalPoints();
		String refusal = provider.refuse(FlatModels.wells(3), provider.schema().parse(Map.of("method", "eigenvectors",
				"dense-limit", "2"))).orElseThrow();
		assertTrue(refusal.contains("up to 2 components where the model has 3"), refusal);
	}

	/** Between sign vectors that differ in m places the straight line climbs m/4, per component of N. */
	@ParameterizedTest
	@ValueSource(strings = { "steepest", "quasi-newton" })
	void theBarrierBetweenTwoMinima(String descent) {
		int n = 6;
		Explored found = Explored.of(new LinearPath(), FlatModels.wells(n),
				Map.of("ends", "minima", "paths", "200", "descent", descent));
		Scalar barrier = found.get("line-barrier", Scalar.class);
		// m is binomial with mean 3: mean barrier 1/8, standard deviation sqrt(6)/2/4/6 = 0.051, of 200 the mean 0.0036.
		assertEquals(0.125, barrier.value(), 4 * 0.0036);
		assertEquals("J", barrier.unit(), "the engine puts the model's own unit in its place");
		assertEquals(0, found.scalar("unconverged-ends"));
		Series path = found.get("linear-path", Series.class);
		assertEquals(0, path.y().values()[20], 1e-6);
		assertEquals(0, path.y().values()[60], 1e-6);
		assertEquals(barrier.value(), path.y().values()[40], 1e-6);
	}

	@Test
	void fromAStartTheBowlFallsWithoutABump() {
		double[] curvatures = DoubleStream.iterate(1, a -> a + 1).limit(20).toArray();
		Explored found = Explored.of(new LinearPath(), FlatModels.bowl(curvatures), Map.of("paths", "10"));
		assertEquals(1, found.scalar("smooth-paths"));
		assertEquals(0, found.scalar("largest-bump"), 1e-9);
		assertEquals(0, found.scalar("slope-changes"));
	}

	/** A bulk of 197 eigenvalues on [-1, 1] with three far above and two far below, whole or by the method of Lanczos. */
	@ParameterizedTest
	@CsvSource({ "800", "50" })
	void outliersAreCountedAndEdgesFound(int denseLimit) {
		double[] curvatures = new double[202];
		for (int i = 0; i < 197; i++) {
			curvatures[i] = -1 + 2 * i / 196.0;
		}
		System.arraycopy(new double[] { 5, 6, 9, -4, -7 }, 0, curvatures, 197, 5);
		Explored found = Explored.of(new HessianSpectrum(), FlatModels.bowl(curvatures), Map.of("at", "random", "points",
				"3", "dense-limit", Integer.toString(denseLimit), "lanczos-steps", "100", "probes", "20"));
		assertEquals(-7, found.scalar("lowest-eigenvalue"), 1e-6);
		assertEquals(9, found.scalar("highest-eigenvalue"), 1e-6);
		assertEquals(3, found.scalar("outliers-above"));
		assertEquals(2, found.scalar("outliers-below"));
		// The share of negative ones is (98 + 2)/202. A Gauss quadrature from one random vector has an error of sqrt(2/N) of
		// the share at most, 0.1; of 60 vectors 0.013.
		assertEquals(100 / 202.0, found.scalar("negative-share"), 0.05);
		assertEquals(1, Arrays.stream(found.get("hessian-spectrum", Histogram.class).counts()).sum(), 1e-9);
	}

	/** Evenly spread eigenvalues have no outliers, and too few to judge are not judged. */
	@Test
	void noOutliersWhereThereAreNone() {
		double[] even = DoubleStream.iterate(-1, a -> a + 0.01).limit(201).toArray();
		Explored found = Explored.of(new HessianSpectrum(), FlatModels.bowl(even), Map.of("at", "random", "points", "2"));
		assertEquals(0, found.scalar("outliers-above"));
		assertEquals(0, found.scalar("outliers-below"));
		Explored few = Explored.of(new HessianSpectrum(), FlatModels.bowl(1, 2, 30), Map.of("at", "random", "points", "2"));
		assertTrue(Double.isNaN(few.scalar("outliers-above")));
	}

	/** A quarter of a thousand flat directions counts as flat, not as down, whatever rounding makes of them. */
	@Test
	void flatDirectionsAreNotNegative() {
		double[] curvatures = new double[40];
		Arrays.fill(curvatures, 0, 30, 2);
		Explored found = Explored.of(new HessianSpectrum(), FlatModels.bowl(curvatures), Map.of("points", "3"));
		assertEquals(0, found.scalar("negative-share"));
		assertEquals(0.25, found.scalar("flat-share"), 1e-12);
	}

	/** A plane through the centre of a round bowl: (x^2 + y^2) radius^2 / 2, and the radius is the scale times sqrt(N). */
	@Test
	void aSliceOfARoundBowl() {
		double[] round = new double[9];
		Arrays.fill(round, 1);
		Explored found = Explored.of(new PlaneSlice(), FlatModels.bowl(round), Map.of("points", "21", "reach", "2"));
		double[][] values = found.get("plane-slice", Matrix.class).values();
		double radius = 0.5 * 3;
		for (int row = 0; row < 21; row++) {
			for (int column = 0; column < 21; column++) {
				double square = (Math.pow(0.2 * row - 2, 2) + Math.pow(0.2 * column - 2, 2)) * radius * radius;
				assertEquals(square / 2 / 9, values[row][column], 1e-6);
			}
		}
	}

	/** Curvatures from 1 to 1200: the gradient flow takes thousands of steps to come to rest. */
	@Test
	void quasiNewtonDescendsALongValley() {
		double[] curvatures = DoubleStream.iterate(1, a -> a * 1.2).limit(40).toArray();
		SmoothLandscape landscape = new SmoothLandscape(FlatModels.bowl(curvatures));
		QuasiNewtonPath descent = new QuasiNewtonPath(landscape, () -> {
		});
		double[] end = descent.follow(landscape.randomPoint(new SplitMix64(4)), 1e-8, 1000);
		assertTrue(descent.slope() <= 1e-8, "slope left: " + descent.slope());
		assertEquals(0, Vectors.norm(end), 1e-6);
	}
}
