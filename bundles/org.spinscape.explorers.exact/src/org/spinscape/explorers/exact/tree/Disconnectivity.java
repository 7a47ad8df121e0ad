// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.tree;

import java.util.ArrayList;
import java.util.List;

import org.spinscape.core.kind.GraphKinds;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Table;
import org.spinscape.core.result.Table.IntegerColumn;
import org.spinscape.core.result.Table.RealColumn;
import org.spinscape.core.result.Tree;

/**
 * The disconnectivity graph: at each of a ladder of energies the superbasins, that is the connected parts of the set
 * of states at or below it (O. M. Becker, M. Karplus, J. Chem. Phys. 106, 1495 (1997)). The barrier tree is its limit
 * for a fine ladder, so it is read off the tree.
 */
final class Disconnectivity {

	/** What it gives. */
	static final List<ResultKind<?>> KINDS = List.of(GraphKinds.DISCONNECTIVITY);

	private final List<long[]> rows = new ArrayList<>();
	private final List<Double> energies = new ArrayList<>();

	private Disconnectivity(List<Tree.Leaf> leaves, int levels) {
		double lowest = leaves.getFirst().energy();
		double highest = leaves.stream().filter(leaf -> leaf.father() >= 0).mapToDouble(Tree.Leaf::saddle).max()
				.orElse(lowest);
		for (int level = 1; level <= levels; level++) {
			// The last level is the highest saddle itself, free of rounding, so that it holds all that merges.
			double energy = level == levels ? highest : lowest + (highest - lowest) * level / levels;
			double above = level + 1 >= levels ? highest : lowest + (highest - lowest) * (level + 1) / levels;
			addLevel(leaves, level, energy, above);
		}
	}

	private void addLevel(List<Tree.Leaf> leaves, int level, double energy, double above) {
		int[] roots = superbasins(leaves, energy);
		int[] later = superbasins(leaves, above);
		long[] minima = new long[roots.length];
		long[] states = new long[roots.length];
		for (int rank = 0; rank < roots.length; rank++) {
			if (roots[rank] >= 0) {
				minima[roots[rank]]++;
				states[roots[rank]] += leaves.get(rank).basin();
			}
		}
		for (int rank = 0; rank < roots.length; rank++) {
			if (roots[rank] == rank) {
				rows.add(new long[] { level, rank + 1, later[rank] + 1, minima[rank], states[rank] });
				energies.add(energy);
			}
		}
	}

	/** For each minimum the lowest of its superbasin at this energy; -1 for minima above it. */
	private static int[] superbasins(List<Tree.Leaf> leaves, double energy) {
		int[] roots = new int[leaves.size()];
		for (int rank = 0; rank < roots.length; rank++) {
			Tree.Leaf leaf = leaves.get(rank);
			if (leaf.energy() > energy) {
				roots[rank] = -1;
			} else {
				roots[rank] = leaf.father() < 0 || leaf.saddle() > energy ? rank : roots[leaf.father()];
			}
		}
		return roots;
	}

	/**
	 * One row per level and superbasin.
	 *
	 * @param levels number of energies, the last one the highest saddle
	 * @param basins whether the basins of the leaves are known
	 */
	static Table table(List<Tree.Leaf> leaves, int levels, boolean basins) {
		Disconnectivity graph = new Disconnectivity(leaves, levels);
		List<Table.Column> columns = new ArrayList<>(List.of(graph.column("level", 0), graph.energyColumn(),
				graph.column("superbasin", 1), graph.column("parent", 2), graph.column("minima", 3)));
		if (basins) {
			columns.add(graph.column("states", 4));
		}
		return new Table(GraphKinds.DISCONNECTIVITY.means("Superbasins (connected parts of the states at or below"
				+ " an energy) at " + levels
				+ " evenly spaced energies up to the highest saddle; superbasin and parent are given by the rank"
				+ " of their lowest minimum, parent at the next higher energy"
				+ (basins ? "; states are those of the gradient basins of its minima" : "")),
				columns);
	}

	private IntegerColumn column(String name, int field) {
		return new IntegerColumn(name, "", rows.stream().mapToLong(row -> row[field]).toArray());
	}

	private RealColumn energyColumn() {
		return new RealColumn("energy", "J", energies.stream().mapToDouble(Double::doubleValue).toArray());
	}
}
