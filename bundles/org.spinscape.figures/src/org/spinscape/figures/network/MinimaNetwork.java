// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.spinscape.core.kind.GraphKinds;
import org.spinscape.core.result.Table;

/**
 * A network read from its two tables.
 *
 * @param states      state of each node
 * @param energies    its energy
 * @param sizes       its weight, as a share of the largest
 * @param edges       undirected edges, the heaviest first
 * @param temperature temperature it belongs to in J/k_B, NaN for none
 */
record MinimaNetwork(List<String> states, double[] energies, double[] sizes, List<Edge> edges, double temperature) {

	/** An edge between two nodes, by index. */
	record Edge(int from, int to, double weight) {
	}

	/**
	 * The temperature in a table of nodes at which the probability of the lowest node is nearest to a half; NaN if the
	 * table has no temperatures.
	 */
	static double folding(Table nodes, NetworkPlan plan) {
		if (!nodes.has(GraphKinds.TEMPERATURE)) {
			return Double.NaN;
		}
		double[] temperatures = nodes.numbers(GraphKinds.TEMPERATURE);
		double[] number = nodes.numbers(plan.node());
		double[] share = nodes.numbers(plan.size());
		double lowest = Arrays.stream(number).min().orElse(Double.NaN);
		return IntStream.range(0, nodes.rows()).filter(row -> number[row] == lowest).boxed()
				.min(Comparator.comparingDouble(row -> Math.abs(share[row] - 0.5))).map(row -> temperatures[row])
				.orElse(Double.NaN);
	}

	/**
	 * Reads a network.
	 *
	 * @param edges       {@code null} for none
	 * @param temperature which rows are meant; NaN for all
	 * @param most        only so many nodes of lowest number
	 */
	static MinimaNetwork of(Table nodes, Table edges, NetworkPlan plan, double temperature, int most) {
		int[] rows = IntStream.of(rows(nodes, temperature)).limit(most).toArray();
		double[] number = nodes.numbers(plan.node());
		double[] energy = nodes.numbers(GraphKinds.ENERGY);
		double[] size = nodes.numbers(plan.size());
		List<String> state = nodes.words(GraphKinds.STATE);
		double largest = IntStream.of(rows).mapToDouble(row -> size[row]).max().orElse(1);
		Map<Integer, Integer> index = new HashMap<>();
		for (int i = 0; i < rows.length; i++) {
			index.put((int) number[rows[i]], i);
		}
		return new MinimaNetwork(IntStream.of(rows).mapToObj(state::get).toList(),
				IntStream.of(rows).mapToDouble(row -> energy[row]).toArray(),
				IntStream.of(rows).mapToDouble(row -> size[row] / largest).toArray(),
				edges == null ? List.of() : edges(edges, plan, temperature, index), temperature);
	}

	private static List<Edge> edges(Table table, NetworkPlan plan, double temperature, Map<Integer, Integer> index) {
		double[] from = table.numbers(GraphKinds.FROM);
		double[] to = table.numbers(GraphKinds.TO);
		double[] weight = table.numbers(plan.weight());
		Map<List<Integer>, Double> heaviest = new LinkedHashMap<>();
		for (int row : rows(table, temperature)) {
			Integer a = index.get((int) from[row]);
			Integer b = index.get((int) to[row]);
			if (a != null && b != null && !a.equals(b) && weight[row] > 0) {
				heaviest.merge(List.of(Math.min(a, b), Math.max(a, b)), weight[row], Math::max);
			}
		}
		List<Edge> edges = new ArrayList<>();
		heaviest.forEach((ends, value) -> edges.add(new Edge(ends.getFirst(), ends.getLast(), value)));
		edges.sort(Comparator.comparingDouble(Edge::weight).reversed().thenComparingInt(Edge::from)
				.thenComparingInt(Edge::to));
		return edges;
	}

	private static int[] rows(Table table, double temperature) {
		if (Double.isNaN(temperature)) {
			return IntStream.range(0, table.rows()).toArray();
		}
		double[] temperatures = table.numbers(GraphKinds.TEMPERATURE);
		return IntStream.range(0, table.rows()).filter(row -> temperatures[row] == temperature).toArray();
	}
}
