// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.result;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

import org.spinscape.core.result.Tree;
import org.spinscape.core.result.Tree.Leaf;
import org.spinscape.figures.terrain.StateDistances;

/** A number for each minimum of a tree. */
final class TreeValues {

	private TreeValues() {
	}

	/** The numbers that a colour shows, infinite ones as they are; empty if the tree does not have them. */
	static Optional<double[]> of(Tree tree, TreeColour colour) {
		return switch (colour) {
			case ENERGY -> each(tree, Leaf::energy);
			case BARRIER -> each(tree, Leaf::barrier);
			case DEGENERACY -> each(tree, Leaf::degeneracy);
			case BASIN -> tree.leaves().stream().anyMatch(leaf -> leaf.basin() > 0) ? each(tree, Leaf::basin)
					: Optional.empty();
			case DISTANCE -> distances(tree);
			case FUNNEL, SUPERBASIN -> Optional.empty();
		};
	}

	private static Optional<double[]> each(Tree tree, ToDoubleFunction<Leaf> value) {
		return Optional.of(tree.leaves().stream().mapToDouble(value).toArray());
	}

	private static Optional<double[]> distances(Tree tree) {
		List<String> states = tree.leaves().stream().map(Leaf::state).toList();
		if (!StateDistances.comparable(states)) {
			return Optional.empty();
		}
		return Optional.of(states.stream()
				.mapToDouble(state -> StateDistances.of(states.getFirst(), state, tree.mirrorImagesMerged())).toArray());
	}

	/** Least and greatest of the finite ones; both zero if there are none. */
	static double[] range(double[] values) {
		double[] finite = Arrays.stream(values).filter(Double::isFinite).toArray();
		return finite.length == 0 ? new double[2]
				: new double[] { Arrays.stream(finite).min().orElseThrow(), Arrays.stream(finite).max().orElseThrow() };
	}
}
