// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.basin;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.explorers.exact.flood.Leaf;
import org.spinscape.explorers.exact.graph.StateGraph;
import org.spinscape.explorers.exact.minima.Minimum;

/**
 * What needs the way of every state: gradient basins and the funnels made of them.
 *
 * @param descent the way of each state
 * @param funnels of the basins
 */
public record Basins(SteepestDescent descent, Funnels funnels) {

	/** @param leaves the barrier tree by rank; {@code stable} are the states without a lower neighbour */
	public static Basins of(StateGraph graph, List<Leaf> leaves, int[] stable, FunnelVariant variant,
			ExplorerContext context) {
		List<Minimum> minima = leaves.stream().map(Leaf::minimum).toList();
		SteepestDescent descent = new SteepestDescent(graph, minima, stable, context);
		return new Basins(descent, new Funnels(variant, descent, leaves, minima, context));
	}

	/** Number of states in the basins of these minima. */
	public long states(int minima, IntPredicate ranks) {
		return IntStream.range(0, minima).filter(ranks).mapToLong(descent::basin).sum();
	}
}
