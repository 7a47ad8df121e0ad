// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.enumeration;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.explorers.exact.progress.Progress;
import org.spinscape.explorers.exact.progress.Unreported;
import org.spinscape.kernels.exact.EnergyTable;
import org.spinscape.kernels.exact.LevelHistogram;

/**
 * The different energies of a landscape with few of them.
 *
 * @param energies in J, rising
 * @param counts   how many states have which
 */
record EnergyLevels(double[] energies, long[] counts) {

	/** Up to so many different energies each is listed. */
	private static final int MOST = 4096;
	/** Of whole numbers, so far apart at most, all are counted at once. */
	private static final int SPREAD = 1 << 16;

	/** All energies if they are few. @param weight number of states that each state of the table stands for */
	static Optional<EnergyLevels> of(EnergyTable table, int weight, ExplorerContext context) {
		if (table.exact()) {
			context.phase("energy levels", 1);
			LevelHistogram histogram = new LevelHistogram(table, SPREAD, new Unreported(context));
			if (histogram.lowest(1) - histogram.lowest(0) == 1) {
				return listed(table, histogram, weight);
			}
		}
		return collected(table, weight, context);
	}

	private static Optional<EnergyLevels> listed(EnergyTable table, LevelHistogram histogram, int weight) {
		int[] bins = IntStream.range(0, SPREAD).filter(bin -> histogram.count(bin) > 0).toArray();
		return bins.length > MOST ? Optional.empty()
				: Optional.of(new EnergyLevels(
						IntStream.of(bins).mapToDouble(bin -> table.joule(histogram.lowest(bin))).toArray(),
						IntStream.of(bins).mapToLong(bin -> weight * histogram.count(bin)).toArray()));
	}

	/** Gives up after a look at a few thousand states where nearly all energies differ. */
	private static Optional<EnergyLevels> collected(EnergyTable table, int weight, ExplorerContext context) {
		Map<Long, long[]> found = new TreeMap<>();
		Progress progress = new Progress(context, "energy levels", table.states());
		long[] units = new long[EnergyTable.BLOCK];
		for (int first = 0; first < table.states(); first += EnergyTable.BLOCK) {
			progress.at(first);
			int count = table.block(first, units);
			for (int i = 0; i < count; i++) {
				found.computeIfAbsent(units[i], _ -> new long[1])[0] += weight;
			}
			if (found.size() > MOST) {
				return Optional.empty();
			}
		}
		return Optional.of(new EnergyLevels(found.keySet().stream().mapToDouble(table::joule).toArray(),
				found.values().stream().mapToLong(count -> count[0]).toArray()));
	}
}
