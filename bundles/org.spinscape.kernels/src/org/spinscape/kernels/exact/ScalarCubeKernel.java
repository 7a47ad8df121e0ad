// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.exact;

/** The reference: one state after the other. */
final class ScalarCubeKernel implements CubeKernel {

	@Override
	public int stable(int[] levels, int from, int to, boolean mirrored, int[] found) {
		int size = 0;
		for (int state = from; state < to; state++) {
			if (isStable(levels, state, 1, mirrored)) {
				found[size++] = state;
			}
		}
		return size;
	}

	/** Looks at neighbours across the bits {@code bit}, {@code 2 bit}, ... and at the mirror image. */
	static boolean isStable(int[] levels, int state, int bit, boolean mirrored) {
		int level = levels[state];
		for (int across = bit; across < levels.length; across <<= 1) {
			if (levels[state ^ across] < level) {
				return false;
			}
		}
		return !mirrored || levels[levels.length - 1 - state] >= level;
	}

	@Override
	public int between(int[] levels, int from, int to, int low, int high, int[] found) {
		int size = 0;
		for (int state = from; state < to; state++) {
			if (levels[state] >= low && levels[state] <= high) {
				found[size++] = state;
			}
		}
		return size;
	}

	@Override
	public void steepest(int[] levels, int from, int to, boolean mirrored, boolean first, int[] targets) {
		int moves = Integer.numberOfTrailingZeros(levels.length);
		for (int state = from; state < to; state++) {
			int least = levels[state];
			int target = NONE;
			for (int move = 0; move < moves + (mirrored ? 1 : 0); move++) {
				int neighbour = move < moves ? state ^ 1 << move : levels.length - 1 - state;
				int level = levels[neighbour];
				if (level < least) {
					least = level;
					target = neighbour;
				} else if (level == least && !first) {
					target = OPEN;
				}
			}
			targets[state] = target;
		}
	}
}
