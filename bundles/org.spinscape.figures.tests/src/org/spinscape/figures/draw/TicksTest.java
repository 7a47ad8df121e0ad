// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.draw;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

class TicksTest {

	@Test
	void linearTicksAreRound() {
		Ticks ticks = Ticks.linear(-1.23, 4.56, 6);
		assertArrayEquals(new double[] { -1, 0, 1, 2, 3, 4 }, ticks.places());
		assertEquals(List.of("\u22121", "0", "1", "2", "3", "4"), ticks.labels());
	}

	@Test
	void labelsHaveOneNumberOfDecimals() {
		assertEquals(List.of("0.00", "0.05", "0.10", "0.15"), Ticks.linear(0, 0.17, 4).labels());
	}

	@Test
	void largeNumbersShareAFactor() {
		Ticks ticks = Ticks.linear(0, 300000, 3);
		assertEquals(List.of("0", "1", "2", "3"), ticks.labels());
		assertEquals("10^{5}", ticks.factor());
		assertEquals("10^{\u22125}", Ticks.linear(0, 3e-5, 3).factor());
	}

	@Test
	void logarithmicTicksArePowersOfTen() {
		Ticks ticks = Ticks.logarithmic(-1.2, 2.5, 5);
		assertArrayEquals(new double[] { -1, 0, 1, 2 }, ticks.places());
		assertEquals(List.of("0.1", "1", "10", "100"), ticks.labels());
		assertTrue(ticks.minor().length > 20);
	}

	@Test
	void manyDecadesAreThinnedAtMultiples() {
		Ticks ticks = Ticks.logarithmic(-10, 10, 5);
		assertEquals(List.of("10^{\u221210}", "10^{\u22125}", "10^{0}", "10^{5}", "10^{10}"), ticks.labels());
	}

	@Test
	void withinADecadeTicksAreRoundValues() {
		Ticks ticks = Ticks.logarithmic(Math.log10(2), Math.log10(7), 5);
		assertEquals(List.of("2", "3", "4", "5", "6", "7"), ticks.labels());
	}

	@Test
	void ticksLieInRangeAndAreFew() {
		SplittableRandom random = new SplittableRandom(7);
		for (int i = 0; i < 2000; i++) {
			double low = random.nextDouble(-1, 1) * Math.pow(10, random.nextInt(-9, 9));
			double span = random.nextDouble(0.1, 1) * Math.pow(10, random.nextInt(-3, 4)) * Math.max(1e-9, Math.abs(low));
			int most = random.nextInt(1, 12);
			Ticks ticks = Ticks.linear(low, low + span, most);
			assertTrue(ticks.places().length <= most + 1, low + " + " + span + ": " + ticks.labels());
			assertEquals(ticks.labels().size(), ticks.labels().stream().distinct().count(), ticks.labels().toString());
			for (double place : ticks.places()) {
				assertTrue(place >= low - 1e-6 * span && place <= low + span * (1 + 1e-6));
			}
		}
	}

	@Test
	void nonsenseHasNoTicks() {
		assertEquals(0, Ticks.linear(1, 1, 5).places().length);
		assertEquals(0, Ticks.linear(Double.NaN, 1, 5).places().length);
		assertEquals(0, Ticks.logarithmic(2, 1, 5).places().length);
	}
}
