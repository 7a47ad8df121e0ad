// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.network;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.spinscape.core.result.Tree;
import org.spinscape.figures.result.TreeLayout;
import org.spinscape.figures.terrain.ClassicalScaling;
import org.spinscape.figures.terrain.StateDistances;

/**
 * Where the nodes of a network stand from left to right.
 *
 * @param x    places
 * @param tree the tree whose branches they stand under; empty if they stand by their distances or by their number
 * @param by   what the places mean, in words
 */
record NodePlaces(double[] x, Optional<TreeLayout> tree, String by) {

	/** More states than this are not compared pair by pair. */
	private static final int COMPARED = 1500;

	/**
	 * Under the branches of the tree if each node is a leaf of its own there, else by the first coordinate of classical
	 * scaling, else in their order.
	 *
	 * @param tree {@code null} for none
	 */
	static NodePlaces of(List<String> states, Tree tree) {
		if (tree != null) {
			Optional<double[]> places = under(states, TreeLayout.of(tree, Integer.MAX_VALUE));
			if (places.isPresent()) {
				return new NodePlaces(places.get(), Optional.of(TreeLayout.of(tree, Integer.MAX_VALUE)),
						"under its branch of the barrier tree, in the background");
			}
		}
		if (states.size() > 2 && states.size() <= COMPARED && StateDistances.comparable(states)) {
			return new NodePlaces(ClassicalScaling.of(StateDistances.of(states, false)).x(), Optional.empty(),
					"by the first coordinate of classical scaling of Hamming distances");
		}
		return new NodePlaces(IntStream.range(0, states.size()).asDoubleStream().toArray(), Optional.empty(),
				"in the order of their energies");
	}

	private static Optional<double[]> under(List<String> states, TreeLayout layout) {
		Map<String, Integer> leaves = new HashMap<>();
		Tree tree = layout.tree();
		for (int i = 0; i < tree.leaves().size(); i++) {
			leaves.put(tree.leaves().get(i).state(), i);
			if (tree.mirrorImagesMerged()) {
				leaves.putIfAbsent(mirrored(tree.leaves().get(i).state()), i);
			}
		}
		double[] x = new double[states.size()];
		Set<Integer> taken = new HashSet<>();
		for (int i = 0; i < x.length; i++) {
			Integer leaf = leaves.get(states.get(i));
			if (leaf == null || !taken.add(leaf)) {
				return Optional.empty();
			}
			x[i] = layout.x(leaf);
		}
		return Optional.of(x);
	}

	private static String mirrored(String spins) {
		return spins.replace('+', '0').replace('-', '+').replace('0', '-');
	}
}
