// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.multispin;

import org.spinscape.kernels.random.WordStream;

/**
 * What the spins of a chunk shall do, for every number of unsatisfied slots that they may turn out to have.
 *
 * @param tables leaf u of the table that begins at word t stands at {@code t + u * STEP}
 * @param rows   where the table of each position of the chunk begins
 */
record Decisions(long[] tables, long[] rows) {

	/** Words from one leaf of a table to the next: a block of coins, which serves two sites. */
	static final int STEP = WordStream.LANES;
}
