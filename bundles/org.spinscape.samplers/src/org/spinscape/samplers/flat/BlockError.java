// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.flat;

import java.util.function.Function;
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
		return of(blocks, 1, without -> new double[] { quantity.applyAsDouble(without) })[0];
	}

	/**
	 * The same for many quantities that are computed together.
	 *
	 * @param count      number of quantities
	 * @param quantities computed without the blocks that the predicate holds for
	 */
	static double[] of(int blocks, int count, Function<IntPredicate, double[]> quantities) {
		double[] largest = new double[count];
		for (int merged = 1; merged <= MOST_MERGED; merged++) {
			double[][] without = without(blocks / merged, merged, quantities);
			for (int i = 0; i < count; i++) {
				largest[i] = Math.max(largest[i], jackknife(without, i));
			}
		}
		return largest;
	}

	private static double[][] without(int groups, int merged, Function<IntPredicate, double[]> quantities) {
		double[][] without = new double[groups][];
		for (int group = 0; group < groups; group++) {
			int left = group;
			without[group] = quantities.apply(block -> block / merged == left);
		}
		return without;
	}

	private static double jackknife(double[][] without, int quantity) {
		int groups = without.length;
		double mean = 0;
		for (double[] group : without) {
			mean += group[quantity] / groups;
		}
		double squares = 0;
		for (double[] group : without) {
			squares += (group[quantity] - mean) * (group[quantity] - mean);
		}
		return Math.sqrt((groups - 1) * squares / groups);
	}
}
