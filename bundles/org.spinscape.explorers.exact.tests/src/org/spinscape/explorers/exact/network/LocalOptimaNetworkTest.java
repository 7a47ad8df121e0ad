// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinscape.conformance.Explored;
import org.spinscape.conformance.Quiet;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.result.Table;
import org.spinscape.core.result.Table.IntegerColumn;
import org.spinscape.core.result.Table.RealColumn;
import org.spinscape.explorers.exact.ListedModel;
import org.spinscape.explorers.exact.basin.SteepestDescent;
import org.spinscape.explorers.exact.graph.Landscape;
import org.spinscape.explorers.exact.graph.StateGraph;
import org.spinscape.explorers.exact.minima.Minimum;
import org.spinscape.explorers.exact.minima.MinimumSearch;

/** The network against its definition, all pairs of neighbouring states looked at pair of minima by pair of minima. */
class LocalOptimaNetworkTest {

	private static double real(Table table, int column, int row) {
		return ((RealColumn) table.columns().get(column)).values()[row];
	}

	private static long whole(Table table, int column, int row) {
		return ((IntegerColumn) table.columns().get(column)).values()[row];
	}

	@ParameterizedTest
	@ValueSource(strings = { "glass", "plateaus", "lattice", "sequences", "random energies", "potts" })
	void weightsAndSaddles(String kind) {
		Hamiltonian<?> model = ListedModel.kinds().get(kind);
		StateGraph graph = Landscape.of(model, new Quiet()).graph();
		MinimumSearch search = new MinimumSearch(graph, new Quiet());
		List<Minimum> minima = search.minima();
		SteepestDescent descent = new SteepestDescent(graph, minima, search.stable(), new Quiet());
		Explored explored = Explored.of(new LocalOptimaNetwork(), model, Map.of());
		Table nodes = explored.get("network-nodes", Table.class);
		Table edges = explored.get("network-edges", Table.class);
		int row = 0;
		double down = 0;
		double leaving = 0;
		double self = 0;
		for (int x = 0; x < minima.size(); x++) {
			int basin = x;
			int[] states = IntStream.range(0, graph.states()).filter(u -> descent.minimumOf(u) == basin).toArray();
			double moves = states.length * (double) graph.degree(0);
			long neighbours = 0;
			for (int y = 0; y < minima.size(); y++) {
				List<Integer> heights = new ArrayList<>();
				double lowest = Double.POSITIVE_INFINITY;
				Set<Integer> saddles = new HashSet<>();
				for (int u : states) {
					for (int move = 0; move < graph.degree(u); move++) {
						int v = graph.neighbour(u, move);
						if (descent.minimumOf(v) == y) {
							heights.add(v);
							double height = Math.max(graph.energy(u), graph.energy(v));
							if (height < lowest) {
								saddles.clear();
								lowest = height;
							}
							if (height == lowest) {
								IntStream.of(u, v).filter(end -> graph.energy(end) == height).forEach(saddles::add);
							}
						}
					}
				}
				double weight = heights.size() / moves;
				if (y == x) {
					assertEquals(weight, real(nodes, 6, x), 1e-15);
					self += weight;
				} else if (!heights.isEmpty()) {
					neighbours++;
					assertEquals(x + 1, whole(edges, 0, row));
					assertEquals(y + 1, whole(edges, 1, row));
					assertEquals(weight, real(edges, 2, row), 1e-15);
					assertEquals(lowest, real(edges, 3, row));
					assertEquals(saddles.size(), whole(edges, 4, row), () -> "saddles " + saddles);
					leaving += weight;
					down += minima.get(y).energy() < minima.get(x).energy() ? weight : 0;
					row++;
				}
			}
			assertEquals(neighbours, whole(nodes, 5, x));
			assertEquals(states.length, whole(nodes, 4, x));
		}
		assertEquals(row, edges.rows());
		assertEquals(row, explored.scalar("edges"));
		assertEquals(row / (double) minima.size(), explored.scalar("mean-out-degree"), 1e-12);
		assertEquals(self / minima.size(), explored.scalar("self-loop-weight"), 1e-12);
		assertEquals(minima.size() == 1 ? Double.NaN : down / leaving, explored.scalar("downhill-weight"), 1e-12);
	}

	/** Tables are cut, totals are not. */
	@Test
	void fewAreListed() {
		Hamiltonian<?> model = ListedModel.kinds().get("random energies");
		Explored all = Explored.of(new LocalOptimaNetwork(), model, Map.of());
		Explored few = Explored.of(new LocalOptimaNetwork(), model, Map.of("listed", "3"));
		assertEquals(3, few.get("network-nodes", Table.class).rows());
		assertTrue(few.get("network-edges", Table.class).rows() <= 6);
		for (String name : new String[] { "nodes", "edges", "self-loop-weight", "downhill-weight" }) {
			assertEquals(all.scalar(name), few.scalar(name));
		}
	}
}
