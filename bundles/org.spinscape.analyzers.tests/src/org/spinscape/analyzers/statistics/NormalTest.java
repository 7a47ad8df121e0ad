// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** Symmetries of distributions. */
class NormalTest {

	@Test
	void distributionsAreSymmetric() {
		assertEquals(0.5, Normal.cumulative(0));
		assertEquals(Double.NaN, Normal.cumulative(Double.NaN));
		for (double x : new double[] { 0.1, 1, 2.9999999, 3, 3.0000001, 5 }) {
			assertEquals(1, Normal.cumulative(x) + Normal.cumulative(-x), 1e-15);
		}
		// Series below 3 and continued fraction above meet: the slope is the density, exp(-4.5)/sqrt(2 pi).
		assertEquals(2e-6 * 0.00443184841193801, Normal.cumulative(-3 + 1e-6) - Normal.cumulative(-3 - 1e-6), 1e-14);
		assertEquals(0, Normal.quantile(0.5), 1e-12);
		assertEquals(0, Normal.student(0.5, 7), 1e-10);
		assertEquals(-Normal.student(0.9, 4), Normal.student(0.1, 4), 1e-10);
		assertThrows(IllegalArgumentException.class, () -> Normal.quantile(1.01));
		assertThrows(IllegalArgumentException.class, () -> Normal.quantile(-0.01));
		assertThrows(IllegalArgumentException.class, () -> Normal.student(Double.NaN, 3));
	}

	/** Nothing lies below the first value of the search; 1 is reached where the tail is less than the rounding of 1. */
	@Test
	void endsOfProbability() {
		assertEquals(-40, Normal.quantile(0), 1e-9);
		assertEquals(8.3, Normal.quantile(1), 0.2);
	}
}
