// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
		// Madras and Sokal: relative error of tau is sqrt(2 (2 W + 1) / n), W = 6 tau; the window's bias is below it.
		double error = exact * Math.sqrt(2 * (12 * exact + 1) / length);
		assertEquals(exact, measured.tau(), 4 * error + 0.01 * exact);
		assertEquals(Math.sqrt(2 * exact / length), measured.error(), 0.1 * measured.error());
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

	@Test
	void degenerateSeries() {
		Autocorrelation constant = Autocorrelation.of(new double[] { 2, 2, 2, 2 });
		assertEquals(2, constant.mean());
		assertEquals(0, constant.error());
		Autocorrelation single = Autocorrelation.of(new double[] { 7 });
		assertEquals(7, single.mean());
		assertTrue(Double.isNaN(single.error()));
		Autocorrelation alternating = Autocorrelation.of(new double[] { 1, -1, 1, -1, 1, -1, 1, -1 });
		assertTrue(alternating.error() >= 0 && alternating.error() < 0.36, () -> "error " + alternating.error());
		assertTrue(alternating.effectiveCount() >= 1);
	}
}
