// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.StreamKey;
import org.spinscape.core.random.StreamPurpose;

/** Autocorrelation times and errors against processes for which they are known. */
class AutocorrelationTest {

	/** {@code x_{t+1} = rho x_t + noise} of unit variance: tau = (1 + rho) / (2 (1 - rho)). */
	private static double[] autoregressive(double rho, int length, int seed) {
		RandomStream random = new StreamKey(seed, StreamPurpose.TEST, "series", 0, 0).open();
		double[] series = new double[length];
		double value = random.nextGaussian();
		for (int i = 0; i < length; i++) {
			series[i] = 3 + value;
			value = rho * value + Math.sqrt(1 - rho * rho) * random.nextGaussian();
		}
		return series;
	}

	@ParameterizedTest
	@ValueSource(doubles = { 0, 0.5, 0.9, 0.98 })
	void timeIsThatOfTheProcess(double rho) {
		double exact = (1 + rho) / (2 * (1 - rho));
		int length = 200_000;
		Autocorrelation measured = Autocorrelation.of(autoregressive(rho, length, 1));
		// Madras and Sokal: relative error of tau is sqrt(2 (2 W + 1) / n); the window closes where a pair is lost in the
		// noise, at 12 tau or before. Four of them, for four values: fails once in 4000 seeds.
		double error = exact * Math.sqrt(2 * (24 * exact + 1) / length);
		assertEquals(exact, measured.tau(), 4 * error + 0.01 * exact);
		// The larger of two estimates of which one is good to 15 per cent.
		assertEquals(Math.sqrt(2 * exact / length), measured.error(), 0.4 * measured.error());
		assertTrue(measured.converged());
	}

	/** The error is honest: over many short runs the mean misses the truth by one error on average. */
	@Test
	void errorCoversTheTruth() {
		int runs = 400;
		double squares = 0;
		for (int run = 0; run < runs; run++) {
			Autocorrelation measured = Autocorrelation.of(autoregressive(0.8, 2000, run));
			double deviation = (measured.mean() - 3) / measured.error();
			squares += deviation * deviation / runs;
		}
		// Chi-square with 400 degrees of freedom: 1 +- 0.07, a little more since the error itself fluctuates.
		assertEquals(1, squares, 0.3);
	}

	/** Two values that take turns: any even number of them averages to the truth. */
	@Test
	void anAlternatingSeriesHasATimeAndASmallError() {
		double[] series = new double[1000];
		for (int i = 0; i < series.length; i++) {
			series[i] = i % 2 == 0 ? 1 : -1;
		}
		Autocorrelation alternating = Autocorrelation.of(series);
		assertEquals(0, alternating.mean());
		assertTrue(alternating.tau() > 0 && alternating.tau() < 0.01, () -> "tau " + alternating.tau());
		assertTrue(alternating.error() >= 0 && alternating.error() < 0.002, () -> "error " + alternating.error());
	}

	/** What does not move may be stuck: nothing is known of its error. */
	@Test
	void constantsAreUnknown() {
		RandomStream random = new StreamKey(1, StreamPurpose.TEST, "rounding", 0, 0).open();
		double[] rounding = new double[20_000];
		for (int i = 0; i < rounding.length; i++) {
			rounding[i] = -1 / 3.0 + 1e-16 * random.nextGaussian();
		}
		for (double[] constant : new double[][] { { 2, 2, 2, 2 }, { 0, 0 }, rounding, { 7 } }) {
			Autocorrelation unknown = Autocorrelation.of(constant);
			assertEquals(constant[0], unknown.mean(), 1e-15);
			assertTrue(Double.isNaN(unknown.error()) && Double.isNaN(unknown.tau()));
			assertEquals(0, unknown.effectiveCount());
			assertFalse(unknown.converged());
		}
	}

	@Test
	void whatWasSeenOnceIsNotConverged() {
		double[] once = new double[1000];
		once[700] = 1;
		assertFalse(Autocorrelation.of(once).converged());
		assertTrue(Autocorrelation.of(once).error() > 0);
	}

	/** A random walk never forgets; ten correlation times do not tell how long one is. */
	@Test
	void shortRunsSaySo() {
		int converged = 0;
		for (int run = 0; run < 100; run++) {
			converged += Autocorrelation.of(autoregressive(0.99, 1000, run)).converged() ? 1 : 0;
		}
		// 1 per cent of 4000 such runs pass.
		assertTrue(converged <= 5, () -> "converged");
	}
}
