// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.sweep;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.kernels.walk.SpinRule;

/** The limits drawn from random words: as a distribution, at their ends, and the same from both kernels. */
class AcceptanceTest {

	/** Probability over all words that a flip with this cost in units is accepted, by bisection: exact to 2^-52. */
	static double probability(SpinRule rule, double beta, double unit, double cost) {
		double scale = Acceptance.scale(beta, unit);
		long below = -1; // limits fall as the upper 52 bits rise
		long above = 1L << 52;
		while (above - below > 1) {
			long middle = below + above >>> 1;
			if (cost <= Acceptance.limit(rule, scale, middle << 12)) {
				below = middle;
			} else {
				above = middle;
			}
		}
		return above * 0x1p-52;
	}

	@Test
	void probabilitiesAreThoseOfTheRules() {
		for (double cost : new double[] { -3, -1e-6, 0, 1e-6, 0.3, 1, 5, 30 }) {
			for (double beta : new double[] { 0.1, 1, 3 }) {
				double boltzmann = StrictMath.exp(-beta * cost);
				assertEquals(15 * Math.min(1, boltzmann) / 16, probability(SpinRule.METROPOLIS, beta, 1, cost), 1e-15);
				assertEquals(boltzmann / (1 + boltzmann), probability(SpinRule.HEAT_BATH, beta, 1, cost), 1e-15);
			}
		}
	}

	@Test
	void infiniteAndZeroTemperatureAreExact() {
		double infinity = Double.POSITIVE_INFINITY;
		double unit = 0x1p-40;
		assertEquals(15.0 / 16, probability(SpinRule.METROPOLIS, 0, unit, 0x1p50), 0x1p-51);
		assertEquals(0.5, probability(SpinRule.HEAT_BATH, 0, unit, 0x1p50));
		assertEquals(0.5, probability(SpinRule.HEAT_BATH, 0, unit, -0x1p50));
		assertEquals(15.0 / 16, probability(SpinRule.METROPOLIS, infinity, unit, 0), 0x1p-51);
		assertEquals(15.0 / 16, probability(SpinRule.METROPOLIS, infinity, unit, -0x1p50), 0x1p-51);
		assertEquals(0, probability(SpinRule.METROPOLIS, infinity, unit, 1));
		assertEquals(0.5, probability(SpinRule.HEAT_BATH, infinity, unit, 0));
		assertEquals(0, probability(SpinRule.HEAT_BATH, infinity, unit, 1));
		assertEquals(1, probability(SpinRule.HEAT_BATH, infinity, unit, -1));
		assertThrows(IllegalArgumentException.class, () -> Acceptance.scale(-1, 1));
		assertThrows(IllegalArgumentException.class, () -> Acceptance.scale(Double.NaN, 1));
	}

	@Test
	void logarithmIsThatOfTheLibrary() {
		SplitMix64 random = new SplitMix64(1);
		for (int i = 0; i < 100_000; i++) {
			double x = Math.scalb(1 + random.nextDouble(), random.nextInt(106) - 53);
			double expected = StrictMath.log(x);
			assertEquals(expected, Acceptance.ln(x), 4e-16 * Math.max(1e-3, Math.abs(expected)));
		}
		assertEquals(StrictMath.log(1 - 0x1p-53), Acceptance.ln(1 - 0x1p-53), 1e-30);
	}

	@ParameterizedTest
	@EnumSource(SpinRule.class)
	void bothKernelsGiveTheSameBits(SpinRule rule) {
		for (int count : new int[] { 0, 1, 2, 3, 7, 8, 13, 64, 65, 1000 }) {
			SplitMix64 random = new SplitMix64(count);
			long[] words = new long[count];
			Arrays.setAll(words, i -> i == 0 ? 0 : i == 1 ? -1 : random.nextLong());
			double[] vector = new double[count];
			double[] plain = new double[count];
			for (double scale : new double[] { 0x1p-600, 0.7, 0x1p600 }) {
				LimitKernel.BEST.limits(rule, scale, words, count, vector);
				new ScalarLimitKernel().limits(rule, scale, words, count, plain);
				assertArrayEquals(plain, vector);
			}
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 8, 16, 24, 1024 })
	void bothScansMarkTheSame(int count) {
		SplitMix64 random = new SplitMix64(count);
		double[] spins = new double[count + 8];
		double[] fields = new double[count + 8];
		double[] limits = new double[count];
		Arrays.setAll(spins, i -> random.nextBoolean() ? 1 : -1);
		Arrays.setAll(fields, i -> random.nextInt(9) - 4);
		Arrays.setAll(limits, i -> random.nextInt(5)); // many ties
		byte[] vector = new byte[count / 8];
		byte[] plain = new byte[count / 8];
		FlipScan.BEST.scan(spins, fields, 8, count, limits, vector);
		new ScalarFlipScan().scan(spins, fields, 8, count, limits, plain);
		assertArrayEquals(plain, vector);
	}
}
