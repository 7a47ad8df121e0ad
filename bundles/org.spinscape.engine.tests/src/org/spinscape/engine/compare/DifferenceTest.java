// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.StreamKey;
import org.spinscape.core.random.StreamPurpose;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.engine.compare.Difference.How;

class DifferenceTest {

	private static final ResultKind<Scalar> HEIGHT = ResultKind.scalar("height", "J", "How high it is.");

	private static RunNumbers.Number number(double... samples) {
		Map<Integer, Double> values = new TreeMap<>();
		double mean = 0;
		for (int i = 0; i < samples.length; i++) {
			values.put(i, samples[i]);
			mean += samples[i] / samples.length;
		}
		double squares = 0;
		for (double sample : samples) {
			squares += (sample - mean) * (sample - mean);
		}
		double error = Math.sqrt(squares / (samples.length - 1) / samples.length);
		return new RunNumbers.Number(new Scalar(HEIGHT.tag(), mean, Double.NaN, error, samples.length), values);
	}

	@Test
	void errorsOfIndependentRunsAddInQuadrature() {
		Difference difference = Difference.of(number(1, 2, 3), number(2, 4, 6), false);
		assertEquals(-2, difference.value(), 1e-12);
		assertEquals(Math.sqrt(1.0 / 3 + 4.0 / 3), difference.error(), 1e-12);
		assertEquals(How.INDEPENDENT, difference.how());
	}

	/** A constant shift of every sample has no scatter, whatever that of the samples is. */
	@Test
	void samplesThatShareTheirDisorderCancelIt() {
		Difference difference = Difference.of(number(1, 5, 9), number(0.5, 4.5, 8.5), true);
		assertEquals(0.5, difference.value(), 1e-12);
		assertEquals(0, difference.error(), 1e-12);
		assertEquals(How.PAIRED, difference.how());
	}

	/** Differences 1, 2, ..., 5: mean 3, and 10/4/5 is the variance of it; three errors of a half are 3 sqrt(2). */
	@Test
	void pairedDifferencesByHand() {
		Difference difference = Difference.of(number(101, 52, 1003, 14, 505), number(100, 50, 1000, 10, 500), true);
		assertEquals(3, difference.value(), 1e-10);
		assertEquals(Math.sqrt(0.5), difference.error(), 1e-10);
		assertEquals(3 * Math.sqrt(2), difference.sigmas(), 1e-9);
		assertEquals(How.PAIRED, difference.how());
		assertEquals(How.SHARED_SEED, Difference.of(number(1, 2), number(3), true).how(), "one pair does not scatter");
		// Two pairs do: 1 and 3.
		assertEquals(1, Difference.of(number(2, 5), number(1, 2), true).error(), 1e-12);
	}

	/** Differences that do not scatter have no deviations to be counted in. */
	@Test
	void withoutAnErrorThereAreNoSigmas() {
		assertEquals(Double.NaN, Difference.of(number(1, 2, 3), number(0, 1, 2), true).sigmas());
	}

	/** A mean of large numbers is one to rounding; one that is off by a millionth of a small one is none. */
	@Test
	void meansAreKnownToRounding() {
		assertEquals(How.PAIRED, Difference.of(scaled(3e12 + 0.1, 1e12), scaled(3e12, 1e12), true).how());
		assertEquals(How.SHARED_SEED, Difference.of(scaled(3.000001, 1), scaled(3, 1), true).how());
	}

	private static RunNumbers.Number scaled(double mean, double unit) {
		return new RunNumbers.Number(new Scalar(HEIGHT.tag(), mean, Double.NaN, unit, 3),
				Map.of(0, 2 * unit, 1, 3 * unit, 2, 4 * unit));
	}

	/**
	 * Where samples share nothing, pairing by index covers as well as quadrature: of 2000 differences of zero expectation
	 * from 20 normal samples each, the share within one error is that of Student's t with 19 degrees, 0.670; its standard
	 * deviation is 0.0105, and four of them are granted.
	 */
	@Test
	void pairingCoversWhereNothingIsShared() {
		RandomStream random = new StreamKey(5, StreamPurpose.DISORDER, "", 0, 0).open();
		int within = 0;
		for (int trial = 0; trial < 2000; trial++) {
			Difference difference = Difference.of(number(normals(random)), number(normals(random)), true);
			within += Math.abs(difference.sigmas()) < 1 ? 1 : 0;
		}
		assertEquals(0.670, within / 2000.0, 4 * 0.0105);
	}

	@Test
	void runsOfOneSeedWithoutSamplesHaveNoError() {
		RunNumbers.Number largest = new RunNumbers.Number(new Scalar(HEIGHT.tag(), 3, Double.NaN, 0.1, 3),
				Map.of(0, 1.0, 1, 2.0, 2, 3.0));
		for (RunNumbers.Number number : new RunNumbers.Number[] { largest,
				new RunNumbers.Number(largest.scalar(), Map.of()) }) {
			Difference difference = Difference.of(number, number, true);
			assertEquals(How.SHARED_SEED, difference.how());
			assertTrue(Double.isNaN(difference.error()));
			assertTrue(Double.isNaN(difference.sigmas()));
		}
	}

	private static double[] normals(RandomStream random) {
		double[] values = new double[20];
		for (int i = 0; i < values.length; i++) {
			values[i] = random.nextGaussian();
		}
		return values;
	}
}
