// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.saddles;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * Joins minima over their passes from the lowest upwards: the tree of the lowest ways, direct or over other minima.
 */
final class Joining {

	private final int[] root;
	private final int[] father;
	private final Pass[] pass;
	private final List<List<Integer>> lakes = new ArrayList<>();
	/** Lakes as they were when a minimum's own was joined to a lower one. */
	private final List<List<Integer>> ownLake;
	private final List<List<Integer>> otherLake;

	/**
	 * @param ranks  of the minima by number; the lower survives
	 * @param passes between them
	 * @param same   heights that differ by less are equal, in J
	 */
	Joining(int[] ranks, Collection<Pass> passes, double same) {
		int n = ranks.length;
		root = new int[n];
		father = new int[n];
		Arrays.fill(father, -1);
		pass = new Pass[n];
		ownLake = new ArrayList<>();
		otherLake = new ArrayList<>();
		for (int i = 0; i < n; i++) {
			root[i] = i;
			lakes.add(new ArrayList<>(List.of(i)));
			ownLake.add(List.of());
			otherLake.add(List.of());
		}
		List<Pass> sorted = passes.stream().sorted(Comparator.<Pass>comparingDouble(Pass::height)
				.thenComparingInt(p -> ranks[p.from()]).thenComparingInt(p -> ranks[p.to()])).toList();
		List<Integer> ended = new ArrayList<>();
		double level = Double.NEGATIVE_INFINITY;
		for (Pass way : sorted) {
			if (way.height() > level + same) {
				settle(ended);
				level = way.height();
			}
			int a = root[way.from()];
			int b = root[way.to()];
			if (a != b) {
				int ends = ranks[a] > ranks[b] ? a : b;
				join(ends, ends == a ? b : a, way);
				ended.add(ends);
			}
		}
		settle(ended);
	}

	/** Lakes that end at the same height run into what survives there, whatever the order of passes. */
	private void settle(List<Integer> ended) {
		ended.forEach(minimum -> father[minimum] = root[minimum]);
		ended.clear();
	}

	private void join(int ends, int survives, Pass way) {
		father[ends] = survives;
		pass[ends] = way;
		ownLake.set(ends, List.copyOf(lakes.get(ends)));
		otherLake.set(ends, List.copyOf(lakes.get(survives)));
		for (int member : lakes.get(ends)) {
			root[member] = survives;
		}
		lakes.get(survives).addAll(lakes.get(ends));
		lakes.set(ends, List.of());
	}

	/** Number of the minimum that a minimum's lake runs into, -1 if it meets none. */
	int father(int minimum) {
		return father[minimum];
	}

	/** The pass over which it does; null if it meets none. */
	Pass pass(int minimum) {
		return pass[minimum];
	}

	/** Height of that pass; infinite if there is none. */
	double height(int minimum) {
		return pass[minimum] == null ? Double.POSITIVE_INFINITY : pass[minimum].height();
	}

	/** The minima of its own lake when it ends. */
	List<Integer> ownLake(int minimum) {
		return ownLake.get(minimum);
	}

	/** The minima of the lake that it runs into. */
	List<Integer> otherLake(int minimum) {
		return otherLake.get(minimum);
	}
}
