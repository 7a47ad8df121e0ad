// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.terrain;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.spinscape.core.result.Tree;
import org.spinscape.core.result.Tree.Leaf;

/**
 * The minima of a tree and the saddles that join them, on a plane.
 *
 * @param tree     the tree
 * @param minima   leaves on the map, ascending
 * @param saddles  distinct states of saddles among these leaves, each with its energy
 * @param places   coordinates: first the minima, then the saddles
 * @param mirrored whether distances are to the nearer of a state and its mirror image
 */
record FunnelMap(Tree tree, int[] minima, Map<String, Double> saddles, ClassicalScaling places, boolean mirrored) {

	/** More minima than this are no longer told apart, and the deepest are what matters. */
	private static final int MOST = 150;

	/** Whether the states of a tree can be put on a map. */
	static boolean possible(Tree tree) {
		return tree.leaves().size() >= 3 && StateDistances.comparable(tree.leaves().stream().map(Leaf::state).toList());
	}

	/** Maps a tree, of a large one the minima with the highest barriers. */
	static FunnelMap of(Tree tree) {
		List<Leaf> leaves = tree.leaves();
		int[] minima = IntStream.range(0, leaves.size()).boxed()
				.sorted(Comparator.comparingDouble((Integer i) -> -leaves.get(i).barrier()).thenComparing(i -> i))
				.limit(MOST).mapToInt(Integer::intValue).sorted().toArray();
		List<String> states = new ArrayList<>();
		Map<String, Double> saddles = new LinkedHashMap<>();
		for (int i : minima) {
			states.add(leaves.get(i).state());
			if (!leaves.get(i).saddleState().isEmpty() && !leaves.get(i).aboveLid()) {
				saddles.putIfAbsent(leaves.get(i).saddleState(), leaves.get(i).saddle());
			}
		}
		states.addAll(saddles.keySet());
		boolean mirrored = tree.mirrorImagesMerged();
		return new FunnelMap(tree, minima, saddles, ClassicalScaling.of(StateDistances.of(states, mirrored)), mirrored);
	}

	/** Where further states of the same kind are on this map. */
	LandmarkPlane plane() {
		List<String> states = new ArrayList<>();
		for (int i : minima) {
			states.add(tree.leaves().get(i).state());
		}
		states.addAll(saddles.keySet());
		return new LandmarkPlane(states, mirrored, places);
	}

	/** Energies of all points, minima first. */
	double[] energies() {
		double[] energies = Arrays.copyOf(Arrays.stream(minima).mapToDouble(i -> tree.leaves().get(i).energy()).toArray(),
				minima.length + saddles.size());
		int at = minima.length;
		for (double saddle : saddles.values()) {
			energies[at++] = saddle;
		}
		return energies;
	}
}
