// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.sampler;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** What is read off the counts of exchanges. */
class ExchangeStateTest {

	private static ExchangeState state(long trips) {
		return new ExchangeState(new double[] { 1, 4, 9 }, new int[] { 2, 0, 1 }, new long[] { 10, 0 }, new long[] { 4, 0 },
				new long[] { 8, 3, 0 }, new long[] { 0, 1, 0 }, trips, 60);
	}

	@Test
	void ratesByHand() {
		ExchangeState state = state(5);
		assertArrayEquals(new double[] { 2, 6 }, state.betweenNeighbours(), 1e-12, "geometric means of neighbours");
		assertArrayEquals(new double[] { 0.4, Double.NaN }, state.acceptance(), 1e-12);
		assertArrayEquals(new double[] { 1, 0.75, Double.NaN }, state.coldFraction(), 1e-12);
		assertArrayEquals(new double[] { 4, 9, 1 }, state.walkerTemperatures(), "walker 2 is in the coldest slot");
		assertEquals(3 * 60 / 5.0, state.roundTripTime(), 1e-12, "three walkers, 60 sweeps, 5 trips");
		assertEquals(Double.NaN, state(0).roundTripTime());
	}

	@Test
	void countsFitTheTemperatures() {
		double[] two = { 1, 2 };
		int[] walkers = { 0, 1 };
		long[] visits = new long[2];
		long[] pairs = new long[1];
		assertEquals(0, new ExchangeState(new double[0], new int[0], new long[0], new long[0], new long[0], new long[0], 0, 0)
				.acceptance().length);
		assertThrows(IllegalArgumentException.class,
				() -> new ExchangeState(two, new int[1], pairs, pairs, visits, visits, 0, 0));
		assertThrows(IllegalArgumentException.class,
				() -> new ExchangeState(two, walkers, visits, visits, visits, visits, 0, 0));
		assertThrows(IllegalArgumentException.class,
				() -> new ExchangeState(two, walkers, pairs, visits, visits, visits, 0, 0));
		assertThrows(IllegalArgumentException.class,
				() -> new ExchangeState(two, walkers, pairs, pairs, pairs, visits, 0, 0));
		assertThrows(IllegalArgumentException.class,
				() -> new ExchangeState(two, walkers, pairs, pairs, visits, pairs, 0, 0));
	}
}
