// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.exact;

import java.util.Arrays;

import org.spinscape.core.explorer.ExplorerContext;

/** How many states have levels in which of evenly spaced bins, from the lowest level up. */
public final class LevelHistogram {

	private static final int PIECE = 1 << 18;

	private final long[] counts;
	private final int lowest;
	private final int shift;

	/** @param bins a power of two */
	public LevelHistogram(EnergyTable table, int bins, ExplorerContext context) {
		int[] levels = table.levels();
		int[] least = new int[(levels.length - 1) / PIECE + 1];
		int[] most = new int[least.length];
		Pieces.ranges(levels.length, PIECE, context, (piece, from, to) -> {
			int low = Integer.MAX_VALUE;
			int high = Integer.MIN_VALUE;
			for (int state = from; state < to; state++) {
				low = Math.min(low, levels[state]);
				high = Math.max(high, levels[state]);
			}
			least[piece] = low;
			most[piece] = high;
		});
		lowest = Arrays.stream(least).min().orElseThrow();
		int spread = Arrays.stream(most).max().orElseThrow() - lowest;
		shift = Math.max(0, Integer.numberOfTrailingZeros(Integer.highestOneBit(spread)) + 1
				- Integer.numberOfTrailingZeros(bins));
		counts = new long[bins];
		Pieces.ranges(levels.length, PIECE, context, (_, from, to) -> add(levels, from, to));
	}

	private void add(int[] levels, int from, int to) {
		int[] own = new int[counts.length];
		for (int state = from; state < to; state++) {
			own[levels[state] - lowest >>> shift]++;
		}
		synchronized (counts) {
			for (int bin = 0; bin < own.length; bin++) {
				counts[bin] += own[bin];
			}
		}
	}

	/** Number of states in this bin. */
	public long count(int bin) {
		return counts[bin];
	}

	/** The lowest level that belongs to this bin; also for the bin after the last. */
	public int lowest(int bin) {
		return (int) Math.min(Integer.MAX_VALUE, lowest + ((long) bin << shift));
	}
}
