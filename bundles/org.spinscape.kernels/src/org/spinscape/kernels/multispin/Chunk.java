// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.multispin;

import java.util.List;

/**
 * Positions of one colour and one parity whose decisions are made together.
 *
 * @param count number of positions, at most {@link #MOST}
 * @param odd   whether their sites have an odd number of bonds
 * @param runs  the positions in order
 */
record Chunk(int count, boolean odd, List<Run> runs) {

	/** As many as have their random words and decisions in the first-level cache; a multiple of 4. */
	static final int MOST = 64;
}
