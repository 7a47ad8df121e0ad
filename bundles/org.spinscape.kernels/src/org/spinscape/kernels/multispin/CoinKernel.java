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

	/**
	 * Throws the coins.
	 *
	 * @param random     words of round b for site i of quad q at {@code ((q * rounds + b) * Chunk.QUAD + i) * Lanes.WORDS};
	 *                   round 0 is the least significant bit
	 * @param quads      number of sites / {@link Chunk#QUAD}
	 * @param rounds     bits of the numbers
	 * @param thresholds bit b for leaf u at {@code (u * (rounds + 1) + b) * Lanes.WORDS}, and, as bit {@code rounds},
	 *                   whether a number equal to the threshold still is heads
	 * @param leaves     leaves per site
	 * @param tables     receives heads as 1, laid out as in {@link Decisions}, one table a site
	 */
	void toss(long[] random, int quads, int rounds, long[] thresholds, int leaves, long[] tables);
}
