// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.explorer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ShareOfRunsTest {

	/** The standard deviation of a binomial share is sqrt(p (1 - p) / n). */
	@Test
	void ofManyRunsTheErrorIsBinomial() {
		ShareOfRuns share = new ShareOfRuns(300_000, 1_000_000);
		assertEquals(0.3, share.value());
		assertEquals(Math.sqrt(0.3 * 0.7 / 1e6), share.error(), 1e-8);
	}

	/** Of n runs without the outcome its share may well be 1/n; that of the other outcome has the same error. */
	@Test
	void noneOfAFewRunsIsNotZero() {
		for (int runs = 1; runs <= 50; runs++) {
			ShareOfRuns none = new ShareOfRuns(0, runs);
			ShareOfRuns all = new ShareOfRuns(runs, runs);
			assertEquals(0, none.value());
			assertEquals(none.error(), all.error(), 1e-15);
			assertTrue(none.error() > 0.3 / runs && none.error() < 1.0 / runs, runs + ": " + none.error());
		}
		assertTrue(Double.isNaN(new ShareOfRuns(0, 0).error()));
	}

	/** Over all shares the truth lies within one error in 68 per cent, exactly counted over all outcomes of 20 runs. */
	@Test
	void theErrorCovers() {
		int runs = 20;
		int shares = 200;
		double covered = 0;
		for (int k = 0; k < shares; k++) {
			double p = (k + 0.5) / shares;
			double chance = Math.pow(1 - p, runs);
			for (int hits = 0; hits <= runs; hits++) {
				ShareOfRuns share = new ShareOfRuns(hits, runs);
				covered += Math.abs(share.value() - p) <= share.error() ? chance / shares : 0;
				chance *= (runs - hits) / (hits + 1.0) * p / (1 - p);
			}
		}
		assertEquals(0.68, covered, 0.03);
	}

	@Test
	void moreHitsThanRunsAreRefused() {
		assertThrows(IllegalArgumentException.class, () -> new ShareOfRuns(3, 2));
		assertThrows(IllegalArgumentException.class, () -> new ShareOfRuns(-1, 2));
	}
}
