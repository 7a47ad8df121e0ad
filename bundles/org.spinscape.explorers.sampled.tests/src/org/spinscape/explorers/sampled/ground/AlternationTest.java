// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.ground;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Wide and deep generations take turns, and the way with the lower winner gets the larger part of the effort. */
class AlternationTest {

	private static final long ANY = Long.MAX_VALUE;

	/** Shares of the effort after many generations, each costing the same. @return that of wide ones */
	private static double wide(double wideWinner, double deepWinner) {
		Alternation alternation = new Alternation(1e-9);
		int wide = 0;
		for (int k = 0; k < 100; k++) {
			Alternation.Generation next = alternation.next(ANY);
			wide += next.isWide() ? 1 : 0;
			alternation.done(next, 1, next.isWide() ? wideWinner : deepWinner);
		}
		return wide / 100.0;
	}

	@Test
	void theLowerWinnerGetsFourFifths() {
		assertEquals(0.5, wide(-3, -3), 0.02);
		assertEquals(0.8, wide(-4, -3), 0.02);
		assertEquals(0.2, wide(-3, -4), 0.02);
	}

	@Test
	void populationsAndSweepsDouble() {
		Alternation alternation = new Alternation(1e-9);
		Alternation.Generation first = alternation.next(ANY);
		alternation.done(first, 1, 0);
		Alternation.Generation second = alternation.next(ANY);
		alternation.done(second, 1, 0);
		Alternation.Generation third = alternation.next(ANY);
		alternation.done(third, 1, 0);
		Alternation.Generation fourth = alternation.next(ANY);
		assertTrue(first.isWide() && third.isWide());
		assertFalse(second.isWide() || fourth.isWide());
		assertEquals(2 * first.population(), third.population());
		assertEquals(first.sweeps(), third.sweeps());
		assertEquals(second.population(), fourth.population());
		assertEquals(2 * second.sweeps(), fourth.sweeps());
	}

	/** After thousands of generations nothing has run over. */
	@Test
	void growthEnds() {
		Alternation alternation = new Alternation(1e-9);
		Alternation.Generation next = alternation.next(100);
		for (int k = 0; k < 1000; k++) {
			assertTrue(next.population() > 0 && next.population() <= 100 && next.sweeps() > 0 && next.blockSweeps() > 0);
			alternation.done(next, 1, 0);
			next = alternation.next(100);
		}
	}
}
