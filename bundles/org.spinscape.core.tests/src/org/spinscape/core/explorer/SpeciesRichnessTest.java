// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.SplitMix64;

/** The number of kinds from how often they were seen. */
class SpeciesRichnessTest {

	/** By hand: 5 kinds, 3 of them once and 1 twice: 5 + 3 * 2 / (2 * 2) = 6.5; variance 1.5 + 3 * 25 / 16 + 9 * 4 / 64 = 6.75. */
	@Test
	void formulas() {
		SpeciesRichness richness = SpeciesRichness.of(1, 4, 0, 1, 2, 1);
		assertEquals(new SpeciesRichness(5, 3, 1, 9), richness);
		assertEquals(6.5, richness.estimate(), 1e-12);
		assertEquals(Math.sqrt(6.75), richness.error(), 1e-12);
		assertEquals(1 - 3 / 9.0, richness.coverage(), 1e-12);
	}

	@Test
	void nothingUnseenWhereAllWereSeenTwice() {
		SpeciesRichness richness = SpeciesRichness.of(2, 3, 2);
		assertEquals(3, richness.estimate());
		assertEquals(0, richness.error());
		assertEquals(1, richness.coverage());
		assertEquals(0, SpeciesRichness.of().estimate());
		assertTrue(Double.isNaN(SpeciesRichness.of().coverage()));
	}

	/** Of 300 equally frequent kinds the mean estimate from 300 draws is the truth: within 3 of its own errors in 200 repeats. */
	@Test
	void findsHowManyEquallyFrequentKindsThereAre() {
		int kinds = 300;
		RandomStream random = new SplitMix64(12);
		double sum = 0;
		double squares = 0;
		double said = 0;
		int repeats = 200;
		for (int repeat = 0; repeat < repeats; repeat++) {
			long[] counts = new long[kinds];
			for (int draw = 0; draw < kinds; draw++) {
				counts[random.nextInt(kinds)]++;
			}
			SpeciesRichness richness = SpeciesRichness.of(counts);
			sum += richness.estimate();
			squares += richness.estimate() * richness.estimate();
			said += richness.error();
		}
		double mean = sum / repeats;
		double spread = Math.sqrt(squares / repeats - mean * mean);
		assertEquals(kinds, mean, 3 * spread / Math.sqrt(repeats));
		assertEquals(1, said / repeats / spread, 0.2, "the error is the spread of repeats");
	}

	/** Where frequencies differ the estimate is too low, and above what was seen. */
	@Test
	void isALowerBoundWhereKindsAreRare() {
		RandomStream random = new SplitMix64(13);
		long[] counts = new long[1000];
		for (int draw = 0; draw < 3000; draw++) {
			counts[(int) (1000 * Math.pow(random.nextDouble(), 3))]++;
		}
		SpeciesRichness richness = SpeciesRichness.of(counts);
		assertTrue(richness.seen() < richness.estimate() && richness.estimate() < 1000 + 3 * richness.error());
	}
}
