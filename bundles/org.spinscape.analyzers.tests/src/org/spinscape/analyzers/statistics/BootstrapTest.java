// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.statistics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.StreamKey;
import org.spinscape.core.random.StreamPurpose;

/** Intervals of resampled values that are the deciles. */
class BootstrapTest {

	/** Nine resampled values 1, ..., 9 are the deciles; the one at a share p is 10 p. */
	@Test
	void quantilesOfResamples() {
		double[] deciles = { 1, 2, 3, 4, 5, 6, 7, 8, 9 };
		Bootstrap even = new Bootstrap(5, deciles, 0, new double[] { 4, 5, 6 });
		assertEquals(Math.sqrt(7.5), even.error(), 1e-12);
		assertEquals(new Interval(1, 9), rounded(even.percentile(0.8)));
		assertEquals(new Interval(2.5, 7.5), rounded(even.percentile(0.5)));
		assertEquals(new Interval(1, 9), rounded(even.percentile(0.99)), "no extrapolation");
		assertEquals(new Interval(2.5, 7.5), rounded(even.corrected(0.5)), "nothing to correct");
		assertEquals(Double.NaN, new Bootstrap(5, new double[] { 5 }, 0, new double[0]).error());
		assertEquals(Math.sqrt(0.5), new Bootstrap(5, new double[] { 5, 6 }, 0, new double[0]).error(), 1e-12);
	}

	/**
	 * Efron 1987, equation 2.3, evaluated elsewhere: deviations 1, 1, 1, -3 of the jackknife values give the acceleration
	 * -24/(6 12^(3/2)), and 4.5 or 2.5 of nine resampled values lie below the value.
	 */
	@Test
	void biasAndAcceleration() {
		double[] deciles = { 1, 2, 3, 4, 5, 6, 7, 8, 9 };
		double[] leftOut = { 0, 0, 0, 4 };
		assertEquals(new Interval(2.353611, 7.367577), rounded(new Bootstrap(5, deciles, 0, leftOut).corrected(0.5)));
		assertEquals(new Interval(1.000000, 3.067401), rounded(new Bootstrap(3, deciles, 0, leftOut).corrected(0.5)));
		assertEquals(new Interval(2.5, 7.5), rounded(new Bootstrap(0, deciles, 0, leftOut).corrected(0.5)), "none below");
		assertEquals(new Interval(2.5, 7.5), rounded(new Bootstrap(10, deciles, 0, leftOut).corrected(0.5)), "none above");
	}

	private static Interval rounded(Interval interval) {
		return new Interval(Math.round(interval.low() * 1e6) / 1e6, Math.round(interval.high() * 1e6) / 1e6);
	}

	@Test
	void intervalsHoldTheirEnds() {
		Interval interval = new Interval(1, 2);
		assertTrue(interval.contains(1) && interval.contains(2) && interval.contains(1.5));
		assertFalse(interval.contains(0.999) || interval.contains(2.001));
	}

	/** The interval of all is from the first to the last; without spread nothing is accelerated; of nothing nothing is known. */
	@Test
	void edges() {
		double[] deciles = { 1, 2, 3, 4, 5, 6, 7, 8, 9 };
		assertEquals(new Interval(1, 9), new Bootstrap(5, deciles, 0, new double[0]).percentile(1));
		assertEquals(new Interval(2.5, 7.5), rounded(new Bootstrap(5, deciles, 0, new double[] { 4, 4 }).corrected(0.5)));
		Bootstrap nothing = new Bootstrap(5, new double[0], 9, new double[0]);
		assertEquals(new Interval(Double.NaN, Double.NaN), nothing.percentile(0.5));
	}

	/** Sums of three drawn from 1, 2 and 4, with each left out in turn; every possible sum comes up. */
	@Test
	void unitsAreDrawnWithRepetition() {
		double[] values = { 1, 2, 4 };
		RandomStream random = new StreamKey(1, StreamPurpose.TEST, "bootstrap", 0, 0).open();
		Bootstrap sums = Bootstrap.of(3, drawn -> Arrays.stream(drawn).mapToDouble(i -> values[i]).sum(), 1000, random);
		assertEquals(7, sums.value());
		assertArrayEquals(new double[] { 6, 5, 3 }, sums.leftOut());
		assertArrayEquals(new double[] { 3, 4, 5, 6, 7, 8, 9, 10, 12 }, Arrays.stream(sums.resampled()).distinct().toArray());
		assertEquals(1000, sums.resampled().length);
		// Three times the variance 14/9 of one draw.
		assertEquals(Math.sqrt(14 / 3.0), sums.error(), 0.2);
		assertEquals(2, Bootstrap.of(2, drawn -> drawn.length, 1, random).leftOut().length);
		assertEquals(0, Bootstrap.of(1, drawn -> drawn.length, 1, random).leftOut().length);
	}

	/** Of three units one is missed by 8/27 of the draws: 2963 of 10000, one standard deviation is 46. */
	@Test
	void undefinedResamplesAreCounted() {
		RandomStream random = new StreamKey(2, StreamPurpose.TEST, "bootstrap", 0, 0).open();
		Bootstrap some = Bootstrap.of(3, drawn -> Arrays.stream(drawn).anyMatch(i -> i == 0) ? Double.NaN : 1, 10_000,
				random);
		assertEquals(2963, some.resampled().length, 4 * 46);
		assertEquals(10_000, some.resampled().length + some.undefined());
		assertArrayEquals(new double[] { 1, Double.NaN, Double.NaN }, some.leftOut());
		assertEquals(0, some.error());
	}
}
