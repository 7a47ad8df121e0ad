// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.flat;

import java.util.function.IntPredicate;
import java.util.function.ToDoubleFunction;

/**
 * One standard deviation of what is computed from a run in blocks, by leaving out one block after the other, and by leaving
 * out two neighbours at a time: blocks that are not independent show in the larger of the two.
 */
final class BlockError {

	private static final int MOST_MERGED = 2;

	private BlockError() {
	}

	/**
	 * @param blocks   number of blocks
	 * @param quantity computed without the blocks that the predicate holds for
	 */
	static double of(int blocks, ToDoubleFunction<IntPredicate> quantity) {
		double largest = 0;
		for (int merged = 1; merged <= MOST_MERGED; merged++) {
			largest = Math.max(largest, jackknife(blocks / merged, merged, quantity));
		}
		return largest;
	}

	private static double jackknife(int groups, int merged, ToDoubleFunction<IntPredicate> quantity) {
		double[] without = new double[groups];
		double mean = 0;
		for (int group = 0; group < groups; group++) {
			int left = group;
			without[group] = quantity.applyAsDouble(block -> block / merged == left);
			mean += without[group] / groups;
		}
		double squares = 0;
		for (double value : without) {
			squares += (value - mean) * (value - mean);
		}
		return Math.sqrt((groups - 1) * squares / groups);
	}
}
