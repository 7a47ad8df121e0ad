// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.statistics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Medians and block means of a few numbers. */
class MedianTest {

	@Test
	void middleOfSortedValues() {
		double[] values = { 9, -1, 4 };
		assertEquals(4, Median.of(values));
		assertArrayEquals(new double[] { 9, -1, 4 }, values, "the argument is left as it was");
		assertEquals(7, Median.of(new double[] { 100, 4, 10, -3 }));
		assertEquals(5, Median.of(new double[] { 5 }));
		assertEquals(Double.NaN, Median.of(new double[0]));
	}

	@Test
	void pairsLeaveOutTheFirstOfAnOddNumber() {
		assertArrayEquals(new double[] { 2, 7 }, Blocks.pairs(new double[] { 1, 3, 5, 9 }));
		assertArrayEquals(new double[] { 4, 7 }, Blocks.pairs(new double[] { 100, 3, 5, 5, 9 }));
		assertArrayEquals(new double[] { 4.5 }, Blocks.atMost(new double[] { 1, 3, 5, 9 }, 1));
		assertArrayEquals(new double[] { 2, 7 }, Blocks.atMost(new double[] { 1, 3, 5, 9 }, 2));
		assertArrayEquals(new double[] { 1, 3 }, Blocks.atMost(new double[] { 1, 3 }, 2));
	}

	@Test
	void meanAndMeanSquaredDeviation() {
		double[] values = { 2, 4, 4, 4, 5, 5, 7, 9 };
		assertEquals(5, Blocks.mean(values));
		assertEquals(4, Blocks.variance(values, 5));
	}
}
