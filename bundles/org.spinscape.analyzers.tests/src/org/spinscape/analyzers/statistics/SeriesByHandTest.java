// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.statistics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Arrays;

import org.junit.jupiter.api.Test;

/** Short series whose errors were worked out by hand. */
class SeriesByHandTest {

	/**
	 * Four times 1, four times -1. Products over lags 0 to 3 have the means 1, 5/7, 1/3 and -1/5; the sums of pairs 12/7
	 * and 2/15 are positive and end with the half of the series. 2 (12/7 + 2/15) - 1 = 283/105, times 1 + 2 4/8, over 8.
	 */
	@Test
	void windowOfAStep() {
		PairWindow window = PairWindow.of(new double[] { 1, 1, 1, 1, -1, -1, -1, -1 });
		assertEquals(283.0 / 420, window.variance(), 1e-12);
		assertEquals(0.5, window.share());
		PairWindow shifted = PairWindow.of(new double[] { 8, 8, 8, 8, 2, 2, 2, 2 });
		assertEquals(9 * 283.0 / 420, shifted.variance(), 1e-12);
	}

	/** Values that take turns cancel in the first pair: two shares of a single record are left. */
	@Test
	void windowOfTurns() {
		PairWindow window = PairWindow.of(new double[] { 1, -1, 1, -1, 1, -1, 1, -1 });
		assertEquals(2.0 / 64, window.variance(), 1e-12);
		assertEquals(0, window.share());
	}

	/** Pairs of equal values of alternating sign: 32 values of square 1, then 16, then nothing. */
	@Test
	void binsOfTwo() {
		double[] series = new double[64];
		Arrays.setAll(series, i -> 3 + ((i & 2) == 0 ? 1 : -1));
		Binning binning = Binning.of(series);
		assertEquals(3, binning.mean(), 1e-12);
		assertArrayEquals(new double[] { 1 / Math.sqrt(63), 1 / Math.sqrt(31), 0 }, binning.errors(), 1e-12);
		assertFalse(binning.plateau());
		assertEquals(1 / Math.sqrt(31), binning.error(), 1e-12, "the largest");
	}

	/** Replicas that stand still in different places: only their scatter tells, 6/2/3 for 0, 0 and 3. */
	@Test
	void stuckReplicas() {
		Autocorrelation found = ReplicaScatter.of(new double[][] { { 0, 0 }, { 0, 0 }, { 3, 3 } }, new double[] { 1, 1 });
		assertEquals(1, found.mean());
		assertEquals(1, found.error(), 1e-12);
		assertFalse(found.converged());
		Autocorrelation two = ReplicaScatter.of(new double[][] { { 1, 1 }, { 5, 5 } }, new double[] { 3, 3 });
		assertEquals(2, two.error(), 1e-12);
		assertEquals(Double.NaN, ReplicaScatter.of(new double[][] { { 3, 3 }, { 3, 3 } }, new double[] { 3, 3 }).error());
		assertEquals(Double.NaN, ReplicaScatter.of(new double[][] { { 3, 3 } }, new double[] { 3, 3 }).error());
	}
}
