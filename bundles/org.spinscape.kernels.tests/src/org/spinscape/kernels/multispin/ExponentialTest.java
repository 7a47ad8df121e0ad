// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.multispin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.spinscape.core.random.SplitMix64;

class ExponentialTest {

	/** Chi-square over 64 intervals of equal probability, and the far tail; fails a right program once in 10^4. */
	@Test
	void deviatesAreExponential() {
		SplitMix64 random = new SplitMix64(5);
		int draws = 4_000_000;
		int cells = 64;
		int[] counts = new int[cells];
		int tail = 0;
		double sum = 0;
		for (int k = 0; k < draws; k++) {
			double x = Exponential.next(random);
			counts[(int) Math.min(cells - 1, -Math.expm1(-x) * cells)]++;
			tail += x > 9 ? 1 : 0;
			sum += x;
		}
		double expected = (double) draws / cells;
		double chi = 0;
		for (int count : counts) {
			chi += (count - expected) * (count - expected) / expected;
		}
		assertTrue(Math.abs(chi - (cells - 1)) < 4 * Math.sqrt(2.0 * (cells - 1)), "chi-square " + chi);
		assertEquals(1, sum / draws, 4 / Math.sqrt(draws));
		double rare = draws * Math.exp(-9);
		assertEquals(rare, tail, 4 * Math.sqrt(rare));
	}
}
