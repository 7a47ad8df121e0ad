// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.basin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinscape.conformance.Explored;
import org.spinscape.conformance.Quiet;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.result.Table;
import org.spinscape.core.result.Tree;
import org.spinscape.explorers.exact.graph.Landscape;
import org.spinscape.explorers.exact.graph.StateGraph;
import org.spinscape.explorers.exact.minima.Minimum;
import org.spinscape.explorers.exact.minima.MinimumSearch;
import org.spinscape.explorers.exact.minima.StableStates;
import org.spinscape.explorers.exact.tree.BarrierTree;
import org.spinscape.hamiltonians.SherringtonKirkpatrick;

/** Gradient basins against descents one by one, and trees without them. */
class BasinsTest {

	private static Hamiltonian<?> model(String spins, String couplings) {
		return Explored.build(new SherringtonKirkpatrick(), new SplitMix64(4), Map.of("N", spins, "couplings", couplings));
	}

	/** Follows the lowest neighbour, the first of several, until no neighbour is lower; -1 from a plateau. */
	private static int descend(StateGraph graph, int start) {
		int state = start;
		while (true) {
			int lowest = state;
			boolean flat = false;
			for (int move = 0; move < graph.degree(state); move++) {
				int neighbour = graph.neighbour(state, move);
				lowest = graph.energy(neighbour) < graph.energy(lowest) ? neighbour : lowest;
				flat |= graph.energy(neighbour) == graph.energy(state);
			}
			if (lowest == state) {
				return flat ? -1 : state;
			}
			state = lowest;
		}
	}

	@ParameterizedTest
	@CsvSource({ "6, gaussian", "11, gaussian", "15, gaussian", "8, pm1", "13, pm1" })
	void everyStateEndsWhereADescentEnds(String spins, String couplings) {
		Hamiltonian<?> model = model(spins, couplings);
		for (Landscape landscape : List.of(Landscape.of(model, new Quiet()), Landscape.full(model, new Quiet()))) {
			StateGraph graph = landscape.graph();
			List<Minimum> minima = new MinimumSearch(graph, new Quiet()).minima();
			SteepestDescent descent = new SteepestDescent(graph, minima, StableStates.find(graph, new Quiet()),
					new Quiet());
			long[] basins = new long[minima.size()];
			int strict = 0;
			for (int state = 0; state < graph.states(); state++) {
				int rank = descent.minimumOf(state);
				basins[rank]++;
				int end = descend(graph, state);
				if (end >= 0) {
					strict++;
					assertEquals(end, minima.get(rank).state());
				}
				assertTrue(minima.get(rank).units() <= graph.table().units(state));
			}
			assertTrue(strict > 0);
			for (int rank = 0; rank < basins.length; rank++) {
				assertEquals(basins[rank], descent.basin(rank));
			}
		}
	}

	@Test
	void theTreeIsTheSameWithoutBasins() {
		Explored with = Explored.of(new BarrierTree(), model("12", "gaussian"), Map.of("basins", "yes"));
		Explored without = Explored.of(new BarrierTree(), model("12", "gaussian"), Map.of("basins", "no"));
		Tree tree = without.get("barrier-tree", Tree.class);
		assertTrue(tree.meaning().contains("basins and funnels were not computed"));
		assertEquals(List.of(), tree.labels());
		List<Tree.Leaf> leaves = with.get("barrier-tree", Tree.class).leaves();
		assertEquals(leaves.size(), tree.leaves().size());
		for (int rank = 0; rank < leaves.size(); rank++) {
			Tree.Leaf leaf = leaves.get(rank);
			assertEquals(new Tree.Leaf(leaf.state(), leaf.energy(), leaf.degeneracy(), leaf.father(), leaf.saddle(),
					leaf.saddleState(), 0, -1), tree.leaves().get(rank));
		}
		assertEquals(with.scalar("largest-barrier"), without.scalar("largest-barrier"));
		assertThrows(AssertionError.class, () -> without.scalar("funnel-share"));
		assertThrows(AssertionError.class, () -> without.get("funnel-table", Table.class));
	}
}
