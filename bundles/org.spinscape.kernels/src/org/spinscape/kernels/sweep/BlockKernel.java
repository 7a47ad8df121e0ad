// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.sweep;

import org.spinscape.kernels.choice.KernelChoice;

/**
 * The two inner loops of {@link DenseWalker}, on one block of {@link DensePairs#WIDTH} sites and its panel. Whole
 * numbers, so all implementations give the same.
 */
interface BlockKernel {

	/** What this JVM can do best; it has working space, so each walker takes its own. */
	static BlockKernel best() {
		return KernelChoice.of(BlockKernel.class, "VectorBlockKernel", ScalarBlockKernel::new);
	}

	/** Brings the fields of the block that begins at {@code base} up to date with the log. */
	void catchUp(int[] panel, DenseState state, int base, TurnLog log);

	/**
	 * Decides the sites of the block one after the other: a spin turns if its cost is at most its limit, is
	 * logged, and all fields of the block follow at once. The block must be up to date.
	 *
	 * @param diagonal of the block
	 * @return bit i is set if site {@code base + i} has turned
	 */
	long decide(int[] panel, int[] diagonal, DenseState state, int base, TurnLog log);
}
