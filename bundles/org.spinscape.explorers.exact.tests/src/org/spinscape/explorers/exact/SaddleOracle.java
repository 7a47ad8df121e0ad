// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.spinscape.explorers.exact.flood.Leaf;
import org.spinscape.explorers.exact.graph.StateGraph;

/**
 * Saddle heights the plain way: edges in order of their higher end, joined until two states are connected. Shares
 * nothing with the flooding algorithm, and knows nothing of plateaus.
 */
public final class SaddleOracle {

	private record Edge(int a, int b, double height) {
	}

	private SaddleOracle() {
	}

	/** Lowest height at which each two of these states are connected. */
	public static double[][] saddles(StateGraph graph, int[] states) {
		List<Edge> edges = IntStream.range(0, graph.states()).boxed()
				.flatMap(a -> IntStream.range(0, graph.degree(a)).mapToObj(move -> edge(graph, a, move)))
				.sorted(Comparator.comparingDouble(Edge::height)).toList();
		int[] part = IntStream.range(0, graph.states()).toArray();
		double[][] saddles = new double[states.length][states.length];
		for (double[] row : saddles) {
			Arrays.fill(row, Double.POSITIVE_INFINITY);
		}
		for (Edge edge : edges) {
			int from = part[edge.a()];
			int to = part[edge.b()];
			if (from != to) {
				for (int i = 0; i < states.length; i++) {
					for (int j = 0; j < states.length; j++) {
						if (part[states[i]] == from && part[states[j]] == to) {
							saddles[i][j] = edge.height();
							saddles[j][i] = edge.height();
						}
					}
				}
				IntStream.range(0, part.length).filter(state -> part[state] == from).forEach(state -> part[state] = to);
			}
		}
		for (int i = 0; i < states.length; i++) {
			saddles[i][i] = graph.energy(states[i]);
		}
		return saddles;
	}

	private static Edge edge(StateGraph graph, int a, int move) {
		int b = graph.neighbour(a, move);
		return new Edge(a, b, Math.max(graph.energy(a), graph.energy(b)));
	}

	/** The same heights read off a barrier tree. */
	public static double[][] saddles(List<Leaf> leaves) {
		double[][] saddles = new double[leaves.size()][leaves.size()];
		for (int i = 0; i < saddles.length; i++) {
			for (int j = 0; j < saddles.length; j++) {
				saddles[i][j] = saddle(leaves, i, j);
			}
		}
		return saddles;
	}

	private static double saddle(List<Leaf> leaves, int i, int j) {
		double height = leaves.get(i).minimum().energy();
		int a = i;
		int b = j;
		while (a != b) { // the lake that ends first is followed into its father
			boolean first = ends(leaves.get(a)) <= ends(leaves.get(b));
			height = Math.min(ends(leaves.get(a)), ends(leaves.get(b)));
			a = first ? leaves.get(a).father() : a;
			b = first ? b : leaves.get(b).father();
		}
		return height;
	}

	private static double ends(Leaf leaf) {
		return leaf.father() < 0 ? Double.POSITIVE_INFINITY : leaf.saddle();
	}
}
