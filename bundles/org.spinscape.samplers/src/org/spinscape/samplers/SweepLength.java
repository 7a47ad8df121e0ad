// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers;

import org.spinscape.core.random.RandomStream;

/**
 * How many random moves make a sweep: on average as many as there are sites, and one more or one less in a quarter of
 * all sweeps each. Where every move is accepted, as at infinite temperature or with spins in no field, each changes the
 * parity of the state. After a fixed number of moves only one parity would ever be seen; the number is drawn without a
 * look at the state, so that the distribution of states stays what it is, and the difference between the parities is gone
 * after a single sweep: it is multiplied by {@code -1/4 + 1/2 - 1/4}.
 */
public final class SweepLength {

	private SweepLength() {
	}

	/** Draws the length of the next sweep. @param mean at least 1 */
	public static int draw(RandomStream random, int mean) {
		return mean - 1 + (random.nextBoolean() ? 1 : 0) + (random.nextBoolean() ? 1 : 0);
	}
}
