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

/** Errors scale with the unit of what is measured and do not know its origin; times know neither. */
class UnitsAndOriginTest {

	private static double[] noise(int length) {
		return noise(length, 1);
	}

	private static double[] noise(int length, int seed) {
		RandomStream random = new StreamKey(seed, StreamPurpose.TEST, "units", 0, 0).open();
		double[] series = new double[length];
		Arrays.setAll(series, i -> random.nextGaussian());
		return series;
	}

	/** Pairs of equal signs close the window of the records; the two halves differ, which only blocks show. */
	private static double[] hiddenStep() {
		double[] series = new double[512];
		Arrays.setAll(series, i -> ((i & 2) == 0 ? 1 : -1) + (i < 256 ? 0.5 : -0.5));
		return series;
	}

	private static double[] turns() {
		double[] series = new double[1000];
		Arrays.setAll(series, i -> i % 2 == 0 ? 1 : -1);
		return series;
	}

	private static double[] linear(double[] series, double unit, double origin) {
		return Arrays.stream(series).map(x -> unit * x + origin).toArray();
	}

	@Test
	void timesKnowNoUnit() {
		for (double[] series : new double[][] { noise(2000), hiddenStep(), turns() }) {
			Autocorrelation plain = Autocorrelation.of(series);
			for (double unit : new double[] { 1e-3, 1e3 }) {
				Autocorrelation scaled = Autocorrelation.of(linear(series, unit, 0));
				assertEquals(plain.tau(), scaled.tau(), 1e-9 * plain.tau());
				assertEquals(plain.error(), scaled.error() / unit, 1e-9 * plain.error());
				assertEquals(plain.converged(), scaled.converged());
			}
			Autocorrelation shifted = Autocorrelation.of(linear(series, 1, 1000));
			assertEquals(plain.tau(), shifted.tau(), 1e-6 * plain.tau());
			assertEquals(plain.converged(), shifted.converged());
		}
		assertTrue(Autocorrelation.of(noise(2000)).converged());
	}

	/** 100 and -100 in turns: an error of 100/1000, and the variance of the mean is that of 1000000 independent values. */
	@Test
	void turnsLeaveTheShareOfOneRecord() {
		Autocorrelation turns = Autocorrelation.of(linear(turns(), 100, 0));
		assertEquals(0.1, turns.error(), 1e-12);
		assertEquals(0.0005, turns.tau(), 1e-12);
	}

	/** The time is that of the records, which has less noise, unless blocks disagree; the error is the larger one. */
	@Test
	void timeIsThatOfTheRecordsUnlessBlocksDisagree() {
		double[] hidden = hiddenStep();
		Autocorrelation slow = Autocorrelation.of(hidden);
		assertEquals(1.25, Blocks.variance(hidden, 0), 1e-12);
		assertEquals(slow.error() * slow.error() * 512 / 2.5, slow.tau(), 1e-9);
		assertTrue(slow.tau() > 2 * PairWindow.of(hidden).variance() * 512 / 2.5);
		int larger = 0;
		for (int seed = 1; seed <= 10; seed++) {
			double[] noise = noise(2000, seed);
			Autocorrelation white = Autocorrelation.of(noise);
			double records = PairWindow.of(noise).variance();
			assertEquals(records * 2000 / (2 * Blocks.variance(noise, Blocks.mean(noise))), white.tau(), 1e-12);
			larger += white.error() > Math.sqrt(records) * 1.0001 ? 1 : 0;
		}
		assertTrue(larger > 0 && larger < 10, "either may be the larger one");
	}

	/** One value of 40 in noise of 1000 has 1600 of 2600 squares and decides the mean; one of 25 has 625 of 1625. */
	@Test
	void aSingleRecordThatDecidesIsNotConverged() {
		double[] series = noise(1000);
		series[500] = 25;
		assertTrue(Autocorrelation.of(series).converged());
		series[500] = 40;
		assertFalse(Autocorrelation.of(series).converged());
	}

	/** 100 records of time 2.5 are worth 100/5; never less than one, and no more than there are. */
	@Test
	void effectiveCounts() {
		assertEquals(20, new Autocorrelation(1, 2.5, 0.1, 100, true).effectiveCount());
		assertEquals(1, new Autocorrelation(1, 1000, 0.1, 100, true).effectiveCount());
		assertEquals(100, new Autocorrelation(1, 0.001, 0.1, 100, true).effectiveCount());
		assertEquals(0, new Autocorrelation(1, Double.NaN, Double.NaN, 100, true).effectiveCount());
		assertEquals(new Estimate(1, 0.1), new Autocorrelation(1, 2.5, 0.1, 100, true).estimate());
	}

	/** Squares about the mean: a sum of squares less the square of the sum would lose all digits here. */
	@Test
	void squaresAreTakenAboutTheMean() {
		double[] values = { 0.1, 0.3, 0.5, 0.7, 0.2, 0.9, 0.4 };
		double[] far = linear(values, 1, 1e8);
		assertEquals(Blocks.variance(values, Blocks.mean(values)), Blocks.variance(far, Blocks.mean(far)), 1e-6);
		assertEquals(Jackknife.error(values), Jackknife.error(far), 1e-6);
		double[] none = new double[0];
		assertEquals(new Bootstrap(0, values, 0, none).error(), new Bootstrap(0, far, 0, none).error(), 1e-6);
		double[] series = noise(64);
		assertArrayEquals(Binning.of(series).errors(), Binning.of(linear(series, 1, 1e8)).errors(), 1e-6);
	}

	@Test
	void distancesInErrors() {
		assertEquals(2, new Estimate(13, 3).sigmasFrom(new Estimate(3, 4)));
		assertEquals(2, new Estimate(3, 4).sigmasFrom(new Estimate(13, 3)));
		assertEquals(0, new Estimate(3, 0).sigmasFrom(new Estimate(3, 0)));
		assertEquals(Double.POSITIVE_INFINITY, new Estimate(3, 0).sigmasFrom(new Estimate(4, 0)));
		assertEquals(Double.NaN, new Estimate(3, Double.NaN).sigmasFrom(new Estimate(4, 1)));
	}
}
