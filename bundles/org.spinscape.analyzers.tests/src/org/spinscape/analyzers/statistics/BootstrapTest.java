// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

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
}
