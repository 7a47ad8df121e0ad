// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.random;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;

import org.junit.jupiter.api.Test;

class StreamTest {

	/** First couplings of the project's portable fixture, J = 2u - 1 with seed 20150325. */
	@Test
	void splitMixGivesThePublishedFixture() {
		RandomStream random = new SplitMix64(20150325);
		double[] expected = { 0.016970722897, -0.670106903640, 0.615345862031, 0.285702104281 };
		for (double value : expected) {
			assertEquals(value, 2 * random.nextDouble() - 1, 5e-13);
		}
	}

	/** The generator's own fixed point of reference: seed 0, as tabulated with the algorithm. */
	@Test
	void splitMixFollowsItsDefinition() {
		RandomStream random = new SplitMix64(0);
		assertEquals(0xE220A8397B1DCDAFL, random.nextLong());
		assertEquals(0x6E789E6AA1B965F4L, random.nextLong());
	}

	@Test
	void differentAddressesGiveDifferentStreams() {
		Set<Long> first = new HashSet<>();
		int keys = 0;
		for (long seed = 0; seed < 3; seed++) {
			for (StreamPurpose purpose : new StreamPurpose[] { StreamPurpose.DISORDER, StreamPurpose.DYNAMICS,
					StreamPurpose.plugin("disorder") }) {
				for (String place : new String[] { "", "a", "b", "ab", "a/1", "a/11" }) {
					for (int sample = 0; sample < 5; sample++) {
						for (int replica = 0; replica < 5; replica++) {
							first.add(new StreamKey(seed, purpose, place, sample, replica).open().nextLong());
							keys++;
						}
					}
				}
			}
		}
		assertEquals(keys, first.size());
	}

	@Test
	void savedStateContinuesBitForBit() throws IOException {
		RandomStream random = new StreamKey(1, StreamPurpose.TEST, "", 0, 0).open();
		random.nextGaussian();
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		random.save(new DataOutputStream(bytes));
		RandomStream copy = new StreamKey(99, StreamPurpose.TEST, "", 0, 0).open();
		copy.restore(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
		for (int i = 0; i < 100; i++) {
			assertEquals(random.nextLong(), copy.nextLong());
		}
	}

	/** Moments of 10^6 deviates; each bound is five standard errors, so a correct generator fails once in 10^5. */
	@Test
	void momentsAreRight() {
		RandomStream random = new StreamKey(20150325, StreamPurpose.TEST, "moments", 0, 0).open();
		int n = 1_000_000;
		double mean = 0;
		double square = 0;
		double fourth = 0;
		int[] die = new int[6];
		for (int i = 0; i < n; i++) {
			double x = random.nextGaussian();
			mean += x / n;
			square += x * x / n;
			fourth += x * x * x * x / n;
			die[random.nextInt(6)]++;
		}
		assertEquals(0, mean, 5 / Math.sqrt(n));
		assertEquals(1, square, 5 * Math.sqrt(2.0 / n));
		assertEquals(3, fourth, 5 * Math.sqrt(96.0 / n));
		double chiSquare = 0;
		for (int count : die) {
			chiSquare += Math.pow(count - n / 6.0, 2) / (n / 6.0);
		}
		assertTrue(chiSquare < 25.7, "chi-square with 5 degrees of freedom, p = 1e-4: " + chiSquare);
	}

	@Test
	void boundsMustBePositive() {
		assertThrows(IllegalArgumentException.class, () -> new SplitMix64(1).nextInt(0));
	}
}
