// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.spinscape.core.kind.GraphKinds;
import org.spinscape.core.result.Table;

/**
 * Where the superbasins of a disconnectivity graph stand: each above the deepest of those that it falls apart into at the
 * next lower energy, the others beside that, on the lighter side. Those that do not fall apart have a slot of width 1.
 *
 * @param x      place of each row of the table
 * @param parent row of its parent, -1 for none
 * @param slots  width of the picture
 */
record SuperbasinLayout(double[] x, int[] parent, int slots) {

	/** Lays out a table with columns {@code level}, {@code superbasin} and {@code parent}. */
	static SuperbasinLayout of(Table table) {
		double[] level = table.numbers(GraphKinds.LEVEL);
		double[] superbasin = table.numbers(GraphKinds.SUPERBASIN);
		double[] above = table.numbers(GraphKinds.PARENT);
		Map<List<Long>, Integer> rows = new HashMap<>();
		for (int row = 0; row < level.length; row++) {
			rows.put(List.of((long) level[row], (long) superbasin[row]), row);
		}
		int[] parent = new int[level.length];
		List<List<Integer>> children = new ArrayList<>();
		for (int row = 0; row < level.length; row++) {
			children.add(new ArrayList<>());
			Integer found = rows.get(List.of((long) level[row] + 1, (long) above[row]));
			parent[row] = found == null ? -1 : found;
		}
		List<Integer> roots = new ArrayList<>();
		for (int row = 0; row < level.length; row++) {
			(parent[row] < 0 ? roots : children.get(parent[row])).add(row);
		}
		children.forEach(list -> list.sort(Comparator.comparingDouble(row -> superbasin[row])));
		roots.sort(Comparator.comparingDouble(row -> superbasin[row]));
		Placement placement = new Placement(children);
		double from = 0;
		for (int root : roots) {
			placement.measure(root);
			placement.place(root, from + placement.left[root]);
			from += placement.left[root] + placement.right[root];
		}
		return new SuperbasinLayout(placement.x, parent, Math.max(1, (int) Math.round(from)));
	}

	/** Gives places, block by block. */
	private static final class Placement {

		private final List<List<Integer>> children;
		private final double[] left;
		private final double[] right;
		private final double[] x;

		Placement(List<List<Integer>> children) {
			this.children = children;
			left = new double[children.size()];
			right = new double[children.size()];
			x = new double[children.size()];
		}

		/** How far a block reaches to both sides of its stem; then where those beside the stem stand from it. */
		void measure(int row) {
			List<Integer> below = children.get(row);
			below.forEach(this::measure);
			left[row] = below.isEmpty() ? 0.5 : left[below.getFirst()];
			right[row] = below.isEmpty() ? 0.5 : right[below.getFirst()];
			for (int child : below.stream().skip(1).toList()) {
				double block = left[child] + right[child];
				if (right[row] <= left[row]) {
					x[child] = right[row] + left[child];
					right[row] += block;
				} else {
					x[child] = -(left[row] + right[child]);
					left[row] += block;
				}
			}
		}

		void place(int row, double stem) {
			x[row] += stem;
			children.get(row).forEach(child -> place(child, x[row]));
		}
	}
}
