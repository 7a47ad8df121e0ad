// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.kernels.exact.EnergyTable;

/**
 * The different energies of a landscape with few of them.
 *
 * @param energies in J, rising
 * @param counts   how many states have which
 */
record EnergyLevels(double[] energies, long[] counts) {

	/** All energies if there are at most {@code most} different ones. @param weight states that each state stands for */
	static Optional<EnergyLevels> of(EnergyTable table, int most, int weight, ExplorerContext context) {
		Map<Long, long[]> found = new TreeMap<>();
		Progress progress = new Progress(context, "energy levels", table.states());
		long[] units = new long[EnergyTable.BLOCK];
		for (int first = 0; first < table.states(); first += EnergyTable.BLOCK) {
			progress.at(first);
			int count = table.block(first, units);
			for (int i = 0; i < count; i++) {
				found.computeIfAbsent(units[i], _ -> new long[1])[0] += weight;
			}
			if (found.size() > most) {
				return Optional.empty();
			}
		}
		return Optional.of(new EnergyLevels(found.keySet().stream().mapToDouble(table::joule).toArray(),
				found.values().stream().mapToLong(count -> count[0]).toArray()));
	}
}
