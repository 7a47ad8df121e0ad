// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.spinscape.core.kind.LandscapeKinds;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Tree;
import org.spinscape.explorers.exact.flood.Leaf;
import org.spinscape.explorers.exact.graph.Landscape;
import org.spinscape.explorers.exact.graph.StateGraph;

/**
 * The barrier tree while the water rises: what is under it is final. Lakes that have not met yet are joined to the lowest
 * one at the height of the water, above which they will.
 *
 * @param leaves  minima under water by rank, without a father while their lake is open
 * @param height  of the water, in J
 * @param asGraph whether the leaves are those of the graph, else those of all states where the graph is a quotient
 */
record RisingTree(Landscape landscape, List<Leaf> leaves, double height, boolean asGraph) {

	List<Result> results() {
		StateGraph graph = landscape.graph();
		List<Tree.Leaf> shown = new ArrayList<>();
		for (Leaf leaf : leaves) {
			boolean open = leaf.father() < 0 && !shown.isEmpty();
			shown.add(new Tree.Leaf(graph.text(leaf.minimum().state()), leaf.minimum().energy(),
					leaf.minimum().degeneracy(), open ? 0 : leaf.father(), open ? height : leaf.saddle(),
					leaf.saddleState() < 0 ? "" : graph.text(leaf.saddleState()), open, 0, -1));
		}
		return List.of(Scalar.exact(LandscapeKinds.GROUND_ENERGY, leaves.getFirst().minimum().energy()),
				new Tree(LandscapeKinds.BARRIER_TREE.means(String.format(Locale.ROOT, "Barrier tree of %s up to an energy"
						+ " of %.6g J; minima that are still apart are joined above it, and higher minima are missing",
						asGraph ? landscape.space() : "all states", height)), shown, List.of(),
						asGraph && landscape.symmetric()));
	}
}
