// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.flood;

import java.util.Arrays;
import java.util.Comparator;

import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.kernels.exact.CubeScan;
import org.spinscape.kernels.exact.EnergyTable;
import org.spinscape.kernels.exact.LevelHistogram;

/**
 * The states in order of energy, those of equal energy by index. They are collected and sorted in batches from below,
 * so that whoever needs only the lowest pays for few. States of equal level are in one batch.
 */
public final class RisingStates {

	private static final int BINS = 1 << 14;
	private static final int SMALLEST_BATCH = 1 << 10;
	/** So that a batch is sorted well within a second, and cancelling is not kept waiting. */
	private static final int LARGEST_BATCH = 1 << 22;
	/** First batch: this part of the states; each further one twice as many. */
	private static final int FIRST_PART = 64;

	private final EnergyTable table;
	private final ExplorerContext context;
	private final LevelHistogram histogram;
	private int wanted;
	private int bin;
	private int[] states;
	private int[] levels;

	public RisingStates(EnergyTable table, ExplorerContext context) {
		this.table = table;
		this.context = context;
		histogram = new LevelHistogram(table, BINS, context);
		wanted = Math.clamp(table.states() / FIRST_PART, SMALLEST_BATCH, LARGEST_BATCH);
	}

	/** The next batch; empty once all states have been given. */
	public int[] next() {
		int end = bin;
		for (long sum = 0; end < BINS && sum < wanted; end++) {
			sum += histogram.count(end);
		}
		states = bin == end ? new int[0]
				: new CubeScan(table, false).between(histogram.lowest(bin), histogram.lowest(end) - 1, context);
		bin = end;
		wanted = Math.min(LARGEST_BATCH, 2 * wanted);
		levels = new int[states.length];
		for (int i = 0; i < states.length; i++) {
			levels[i] = table.levels()[states[i]];
		}
		LevelSort.sort(states, levels);
		if (!table.exact()) {
			settleTies();
		}
		return states;
	}

	/** Level of the i-th state of the batch given last. */
	int level(int i) {
		return levels[i];
	}

	/** The end of the run of states of equal energy that begins at {@code start} of the batch given last. */
	int endOfRun(int start) {
		int end = start + 1;
		while (end < states.length && levels[end] == levels[start]
				&& (table.exact() || table.units(states[end]) == table.units(states[start]))) {
			end++;
		}
		return end;
	}

	private void settleTies() {
		for (int start = 0; start < states.length;) {
			int end = start + 1;
			while (end < states.length && levels[end] == levels[start]) {
				end++;
			}
			if (end > start + 1) {
				settle(start, end);
			}
			start = end;
		}
	}

	private record Tied(long units, int state) {
	}

	private void settle(int start, int end) {
		Tied[] tied = new Tied[end - start];
		Arrays.setAll(tied, i -> new Tied(table.units(states[start + i]), states[start + i]));
		Arrays.sort(tied, Comparator.comparingLong(Tied::units)); // stable: equal ones stay in order of index
		for (int i = 0; i < tied.length; i++) {
			states[start + i] = tied[i].state();
		}
	}
}
