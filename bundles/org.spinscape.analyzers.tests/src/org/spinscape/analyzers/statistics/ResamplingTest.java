// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.statistics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.StreamKey;
import org.spinscape.core.random.StreamPurpose;

/** Jackknife, bootstrap and binning on data whose truth is known: intervals cover it as often as they say. */
class ResamplingTest {

	private static RandomStream random(int seed) {
		return new StreamKey(seed, StreamPurpose.TEST, "resampling", 0, 0).open();
	}

	@Test
	void jackknifeOfAMeanIsTheStandardError() {
		double[][] rows = { { 1 }, { 2 }, { 4 }, { 9 } };
		Estimate mean = Jackknife.of(rows, means -> means[0]);
		assertEquals(4, mean.value());
		// Variance (9 + 4 + 0 + 25) / 3, over 4 units.
		assertEquals(Math.sqrt(38.0 / 3 / 4), mean.error(), 1e-14);
		assertTrue(Double.isNaN(Jackknife.of(new double[][] { { 1 } }, means -> means[0]).error()));
	}

	/** Sums of 9 without 1, 2 and 6, over the two that are left; of two units the error is half of their distance. */
	@Test
	void jackknifeLeavesOutEachUnit() {
		double[][] without = Jackknife.leaveOneOut(new double[][] { { 1 }, { 2 }, { 6 } }, means -> means);
		assertArrayEquals(new double[] { 4, 3.5, 1.5 }, Arrays.stream(without).mapToDouble(row -> row[0]).toArray());
		assertEquals(1, Jackknife.error(new double[] { 2, 4 }));
	}

	/** The ratio g = 0.5 (3 - <x^4>/<x^2>^2) of Gaussian data is 0 with variance 0.25 x 24 / n (delta method). */
	@Test
	void jackknifeOfARatioOfMeans() {
		int n = 4000;
		int runs = 300;
		double squares = 0;
		double errors = 0;
		for (int run = 0; run < runs; run++) {
			RandomStream random = random(run);
			double[][] rows = new double[n][];
			for (int i = 0; i < n; i++) {
				double x = random.nextGaussian();
				rows[i] = new double[] { x * x, x * x * x * x };
			}
			Estimate g = Jackknife.of(rows, m -> 0.5 * (3 - m[1] / (m[0] * m[0])));
			squares += g.value() * g.value() / runs;
			errors += g.error() * g.error() / runs;
		}
		double exact = 0.25 * 24 / n;
		// Chi-square of 300 runs: relative error 0.082; 4 sigma. The x^4 tails make the jackknife's own mean uncertain by less.
		assertEquals(1, squares / exact, 0.33);
		assertEquals(1, errors / exact, 0.1);
	}

	@Test
	void blocksLeaveOutTheBeginning() {
		double[][] blocks = Jackknife.blocks(new double[][] { { 100, 1, 3, 5, 7 }, { 100, 0, 0, 2, 2 } }, 2);
		assertArrayEquals(new double[] { 2, 0 }, blocks[0]);
		assertArrayEquals(new double[] { 6, 2 }, blocks[1]);
	}

	/** 95 per cent intervals for the median of an exponential distribution, ln 2, from 40 values. */
	@Tag("slow")
	@Test
	void bootstrapIntervalsCoverTheMedian() {
		int runs = 400;
		int covered = 0;
		for (int run = 0; run < runs; run++) {
			RandomStream random = random(run);
			double[] values = new double[40];
			Arrays.setAll(values, i -> -Math.log(1 - random.nextDouble()));
			covered += Bootstrap.of(values, Median::of, random).percentile(0.95).contains(Math.log(2)) ? 1 : 0;
		}
		// Binomial with p = 0.95, n = 400: 380 +- 4.4. The percentile interval of a median of 40 is known to be off by up
		// to about 1 per cent (its ends are order statistics): 4 sigma plus that.
		assertEquals(380, covered, 18 + 4);
	}

	/** The corrected interval covers the variance of Gaussian data, a skewed statistic, where percentiles fall short. */
	@Tag("slow")
	@Test
	void correctedIntervalsCoverASkewedStatistic() {
		int runs = 400;
		int covered = 0;
		int plain = 0;
		for (int run = 0; run < runs; run++) {
			RandomStream random = random(run);
			double[] values = new double[40];
			Arrays.setAll(values, i -> random.nextGaussian());
			Bootstrap bootstrap = Bootstrap.of(values, ResamplingTest::variance, random);
			covered += bootstrap.corrected(0.95).contains(1) ? 1 : 0;
			plain += bootstrap.percentile(0.95).contains(1) ? 1 : 0;
		}
		// Second-order accurate, so off by an amount of the order of 1/n = 0.025, that is 10 of 400; 4 sigma (18) beside it.
		assertEquals(380, covered, 10 + 18);
		assertTrue(covered >= plain, covered + " and " + plain);
	}

	private static double variance(double[] values) {
		double mean = Arrays.stream(values).average().orElseThrow();
		return Arrays.stream(values).map(x -> (x - mean) * (x - mean)).sum() / (values.length - 1);
	}

	@Test
	void bootstrapIsReproducible() {
		double[] values = { 1, 5, 2, 8, 3 };
		assertArrayEquals(Bootstrap.of(values, Median::of, random(1)).resampled(),
				Bootstrap.of(values, Median::of, random(1)).resampled());
		Bootstrap undefined = Bootstrap.of(values, x -> x[0] == 1 ? Double.NaN : x[0], random(2));
		assertTrue(undefined.undefined() > 0 && undefined.resampled().length + undefined.undefined() == 1000);
	}

	@Test
	void binningFindsThePlateau() {
		double rho = 0.9;
		double tau = (1 + rho) / (2 * (1 - rho));
		int length = 1 << 15;
		double exact = Math.sqrt(2 * tau / length);
		int within = 0;
		for (int run = 0; run < 50; run++) {
			Binning binning = Binning.of(autoregressive(rho, length, random(run)));
			assertTrue(binning.plateau(), "run " + run);
			within += Math.abs(binning.error() / exact - 1) < 0.2 ? 1 : 0;
		}
		// The plateau is read where it begins, up to a tenth low; nearly all are within a fifth.
		assertTrue(within >= 45, "within: " + within);
	}

	@Test
	void aSeriesShorterThanItsMemoryHasNoPlateau() {
		int without = 0;
		for (int run = 0; run < 50; run++) {
			without += Binning.of(autoregressive(0.9999, 4096, random(run))).plateau() ? 0 : 1;
		}
		assertTrue(without >= 45, "without: " + without);
		assertFalse(Binning.of(new double[] { 1, 2, 3 }).plateau());
	}

	private static double[] autoregressive(double rho, int length, RandomStream random) {
		double[] series = new double[length];
		double value = random.nextGaussian();
		for (int i = 0; i < length; i++) {
			series[i] = value;
			value = rho * value + Math.sqrt(1 - rho * rho) * random.nextGaussian();
		}
		return series;
	}
}
