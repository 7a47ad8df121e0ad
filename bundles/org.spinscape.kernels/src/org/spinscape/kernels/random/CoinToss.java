// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.random;

import org.spinscape.kernels.choice.KernelChoice;

/** The inner loop of {@link WordStream#toss}. Bitwise, and no coin sees another: all implementations agree. */
interface CoinToss {

	/** What this JVM can do best. */
	CoinToss BEST = KernelChoice.of(CoinToss.class, "VectorCoinToss", ScalarCoinToss::new);

	/** As {@link WordStream#toss} says. @param state the generators, as in {@link WordFill#fill}; updated */
	void toss(long[] state, int blocks, int rounds, long[] thresholds, int leaves, long[] heads);
}
