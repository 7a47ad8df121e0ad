// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.multispin;

import java.util.Arrays;
import java.util.List;

import org.spinscape.kernels.multispin.LaneTemperatures.Level;

/**
 * What every replica does for each value of a random number that all share. Only the order of the number among all
 * thresholds matters, so there is one table of leaves for each interval between thresholds.
 */
final class SharedTable {

	/** Up to this many thresholds one comparison with each beats a search. */
	private static final int FEW = 12;

	private static final double ONE = 0x1p53;

	private final int leaves;
	/** Distinct thresholds above 0, ascending; a number u is below threshold t where u < t. */
	private final long[] thresholds;
	private final long[] tables;

	SharedTable(FlipProbability flip, List<Level> levels) {
		leaves = flip.leaves();
		long[][] all = new long[levels.size()][leaves];
		for (int level = 0; level < all.length; level++) {
			for (int u = 0; u < leaves; u++) {
				all[level][u] = (long) Math.ceil(flip.of(u, levels.get(level).temperature()) * ONE);
			}
		}
		thresholds = Arrays.stream(all).flatMapToLong(Arrays::stream).filter(t -> t > 0).sorted().distinct().toArray();
		tables = new long[(thresholds.length + 1) * leaves * Decisions.STEP];
		for (int level = 0; level < all.length; level++) {
			for (int u = 0; u < leaves; u++) {
				if (all[level][u] > 0) {
					int row = thresholds.length - Arrays.binarySearch(thresholds, all[level][u]);
					add(row * leaves + u, levels.get(level).lanes());
				}
			}
		}
		int size = leaves * Decisions.STEP;
		for (int k = size; k < tables.length; k++) {
			tables[k] |= tables[k - size]; // a number below a threshold is below all higher ones
		}
	}

	private void add(int leaf, long[] lanes) {
		for (int w = 0; w < Lanes.WORDS; w++) {
			tables[leaf * Decisions.STEP + w] |= lanes[w];
		}
	}

	/** One table for each number of thresholds above the random number. */
	long[] tables() {
		return tables;
	}

	/** Finds the table of each random word: by how many thresholds are above it. */
	void look(long[] words, long[] rows, int count) {
		int size = leaves * Decisions.STEP;
		if (thresholds.length > FEW) {
			for (int i = 0; i < count; i++) {
				int found = Arrays.binarySearch(thresholds, words[i] >>> 11);
				rows[i] = (thresholds.length - (found >= 0 ? found + 1 : -found - 1)) * size;
			}
			return;
		}
		Arrays.fill(rows, 0, count, 0);
		for (long threshold : thresholds) {
			for (int i = 0; i < count; i++) {
				rows[i] += -((words[i] >>> 11) - threshold >>> 63) & size; // the sign says whether it is below
			}
		}
	}
}
