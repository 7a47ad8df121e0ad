// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.multispin;

import org.spinscape.kernels.choice.KernelChoice;

/**
 * Biased coins for all replicas of a group at once: each compares a uniform number of a few bits, spread over as many
 * random words, with its threshold. All leaves of a site are compared with the same number, since only one of them
 * will be looked at. Bitwise, so all implementations agree.
 */
interface CoinKernel {

	/** What this JVM can do best. */
	CoinKernel BEST = KernelChoice.of(CoinKernel.class, "VectorCoinKernel", ScalarCoinKernel::new);

	/** Rounds are done by so many. */
	int PASS = 9;

	/**
	 * Throws the coins.
	 *
	 * @param random     word w of round b for site i at {@code (b * pairs * 2 + i) * Lanes.WORDS + w}; round 0 is the least
	 *                   significant bit
	 * @param pairs      number of pairs of sites
	 * @param rounds     bits of the numbers, a multiple of {@link #PASS}
	 * @param thresholds bit b for leaf u from {@code (u * (rounds + 1) + b) * Decisions.STEP} on, twice; and, as bit
	 *                   {@code rounds}, whether a number equal to the threshold still is heads
	 * @param leaves     leaves per site
	 * @param tables     receives heads as 1, for site i in the table at {@link #row}
	 */
	void toss(long[] random, int pairs, int rounds, long[] thresholds, int leaves, long[] tables);

	/** Where the table of a site begins: two sites share {@link Decisions#STEP} words of every leaf. */
	static int row(int site, int leaves) {
		return (site / 2 * leaves * 2 + site % 2) * Lanes.WORDS;
	}
}
