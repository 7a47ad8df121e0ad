// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.exact;

import org.spinscape.kernels.choice.KernelChoice;

/**
 * The inner loops of {@link CubeScan}, over a range of states. The number of states is a power of two; neighbours
 * differ in one bit, and if the states are {@code mirrored}, those that differ in all bits are neighbours, too: that is
 * the last move. Whole numbers, so all implementations give the same.
 */
interface CubeKernel {

	/** What this JVM can do best. */
	CubeKernel BEST = KernelChoice.of(CubeKernel.class, "VectorCubeKernel", ScalarCubeKernel::new);

	/** Instead of a target: no neighbour is lower. */
	int NONE = Integer.MIN_VALUE;
	/** Instead of a target: several are equal and lowest, or equal to the state and lowest. */
	int OPEN = Integer.MIN_VALUE + 1;

	/** Lists states without a neighbour of lower level. @param found has room for all; returns how many there are */
	int stable(int[] levels, int from, int to, boolean mirrored, int[] found);

	/** Lists states with levels from {@code low} to {@code high}. @param found has room for all; returns their number */
	int between(int[] levels, int from, int to, int low, int high, int[] found);

	/**
	 * Finds the neighbour of lowest level of each state, if that is lower than its own.
	 *
	 * @param first   whether of several the one of the first move counts; if not, such states are {@link #OPEN}
	 * @param targets receives the neighbour, or {@link #NONE}, or {@link #OPEN}
	 */
	void steepest(int[] levels, int from, int to, boolean mirrored, boolean first, int[] targets);
}
