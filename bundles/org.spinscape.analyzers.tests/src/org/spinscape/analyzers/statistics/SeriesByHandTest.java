// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.statistics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

	/** Of two values the mean has the error sqrt(1/2) of the distance to it, with a divisor of all values. */
	@Test
	void twoValues() {
		Autocorrelation two = Autocorrelation.of(new double[] { 1, 3 });
		assertEquals(2, two.mean());
		assertEquals(Math.sqrt(0.5), two.error(), 1e-12);
		assertEquals(0.5, two.tau(), 1e-12);
	}

	/** Lags above half of the series are products of its two ends alone: no window goes there, for any series of signs. */
	@Test
	void windowsEndAtHalfOfTheSeries() {
		for (int signs = 1; signs < 1023; signs++) {
			double[] series = new double[10];
			for (int i = 0; i < 10; i++) {
				series[i] = (signs >> i & 1) == 1 ? 1 : -1;
			}
			int shown = signs;
			assertTrue(PairWindow.of(series).share() <= 0.5, () -> Integer.toBinaryString(shown));
		}
	}

	/** Levels of 256, 128, 64, 32 and 16 bins: 1 + 3/sqrt(2 63) = 1.2673 is allowed at the third, 1.5477 at the last. */
	@Test
	void plateauOfErrors() {
		Binning rising = new Binning(0, new double[] { 1, 1.05, 1.1, 1.15, 1.2 });
		assertTrue(rising.plateau());
		assertEquals(1.1, rising.error());
		assertTrue(new Binning(0, new double[] { 1, 1, 1.267, 1.2, 1.547 }).plateau());
		assertFalse(new Binning(0, new double[] { 1, 1, 1.268, 1.2, 1.2 }).plateau());
		assertFalse(new Binning(0, new double[] { 1, 1, 1.1, 1.2, 1.548 }).plateau());
		Binning late = new Binning(0, new double[] { 1, 1, 1, 1, 9 });
		assertFalse(late.plateau());
		assertEquals(9, late.error());
	}

	/**
	 * The step of {@link #windowOfAStep} with means of +-a for two replicas each scatters by a/sqrt(3). Chi-square of 3
	 * degrees of freedom exceeds 16.27 once in 1000 (Abramowitz and Stegun, table 26.8): a = 3 sqrt(283/420 16.27/9) = 3.31,
	 * to 1 per cent for the approximation of Wilson and Hilferty.
	 */
	@Test
	void replicasMayScatterByTheirError() {
		double error = Math.sqrt(283.0 / 420);
		double limit = Math.sqrt(16.27) * error;
		assertEquals(error, apart(0.98 * limit).error(), 1e-12);
		assertEquals(1.03 * limit / Math.sqrt(3), apart(1.03 * limit).error(), 1e-12);
		assertFalse(apart(1.03 * limit).converged());
	}

	private static Autocorrelation apart(double distance) {
		double[] step = { 1, 1, 1, 1, -1, -1, -1, -1 };
		double[] up = Arrays.stream(step).map(x -> x + distance).toArray();
		double[] down = Arrays.stream(step).map(x -> x - distance).toArray();
		return ReplicaScatter.of(new double[][] { up, down, up, down }, step);
	}

	/** Replicas that stand still in the same place up to rounding are not apart, whatever their size. */
	@Test
	void roundingIsNoScatter() {
		double[][] large = { { 1e6, 1e6 }, { 1e6 + 1e-6, 1e6 + 1e-6 } };
		assertEquals(Double.NaN, ReplicaScatter.of(large, new double[] { 1e6, 1e6 }).error());
		double[][] small = { { 1e-6, 1e-6 }, { 1.1e-6, 1.1e-6 } };
		assertEquals(0.5e-7, ReplicaScatter.of(small, new double[] { 1.05e-6, 1.05e-6 }).error(), 1e-15);
	}
}
