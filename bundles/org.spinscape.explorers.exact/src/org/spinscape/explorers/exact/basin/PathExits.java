// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.basin;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.spinscape.explorers.exact.flood.Leaf;
import org.spinscape.explorers.exact.graph.IntList;

/** Exits along any path: where the lake of a minimum first meets another, read off the barrier tree. */
final class PathExits {

	private final List<Leaf> leaves;
	private final List<IntList> children = new ArrayList<>();

	private PathExits(List<Leaf> leaves) {
		this.leaves = leaves;
		for (Leaf leaf : leaves) {
			children.add(new IntList());
			if (leaf.father() >= 0) {
				children.get(leaf.father()).add(children.size() - 1); // fathers have lower ranks
			}
		}
	}

	/** @param leaves by rank */
	static Exits of(List<Leaf> leaves) {
		PathExits tree = new PathExits(leaves);
		double[] heights = new double[leaves.size()];
		int[][] targets = new int[leaves.size()][];
		for (int rank = 0; rank < heights.length; rank++) {
			heights[rank] = tree.exit(rank);
			targets[rank] = heights[rank] < Double.POSITIVE_INFINITY ? tree.lake(rank, heights[rank]) : new int[0];
		}
		return new Exits(heights, targets);
	}

	private double ends(int rank) {
		return leaves.get(rank).father() < 0 ? Double.POSITIVE_INFINITY : leaves.get(rank).saddle();
	}

	private double exit(int rank) {
		return Arrays.stream(children.get(rank).toArray()).mapToDouble(this::ends).reduce(ends(rank), Math::min);
	}

	/** The other minima of the lake that holds a minimum at this height. */
	private int[] lake(int rank, double height) {
		int root = rank;
		while (ends(root) <= height) {
			root = leaves.get(root).father();
		}
		IntList found = new IntList();
		found.add(root);
		for (int next = 0; next < found.size(); next++) {
			Arrays.stream(children.get(found.get(next)).toArray()).filter(child -> ends(child) <= height)
					.forEach(found::add);
		}
		return Arrays.stream(found.sorted()).filter(other -> other != rank).toArray();
	}
}
