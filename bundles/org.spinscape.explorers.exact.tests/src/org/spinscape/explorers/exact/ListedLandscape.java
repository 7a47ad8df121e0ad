// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact;

import java.util.Arrays;

import org.spinscape.core.random.RandomStream;
import org.spinscape.explorers.exact.graph.StateGraph;
import org.spinscape.kernels.exact.EnergyTable;

/**
 * A landscape given by lists: for tests on graphs that are no hypercubes, and with states under other numbers.
 *
 * @param table      energies by state
 * @param neighbours by state and move
 */
public record ListedLandscape(EnergyTable table, int[][] neighbours) implements StateGraph {

	/** A copy in which state i of {@code graph} has number {@code number[i]}. */
	public static ListedLandscape renumbered(StateGraph graph, int[] number) {
		double[] energies = new double[graph.states()];
		int[][] neighbours = new int[graph.states()][];
		for (int state = 0; state < graph.states(); state++) {
			energies[number[state]] = graph.energy(state);
			int[] row = new int[graph.degree(state)];
			for (int move = 0; move < row.length; move++) {
				row[move] = number[graph.neighbour(state, move)];
			}
			neighbours[number[state]] = row;
		}
		return new ListedLandscape(EnergyTable.of(energies), neighbours);
	}

	/** A connected random graph with few energy levels, so that it is full of plateaus. */
	public static ListedLandscape random(int states, int extraEdges, int levels, RandomStream random) {
		int[][] rows = new int[states][0];
		for (int state = 1; state < states; state++) {
			join(rows, state, random.nextInt(state));
		}
		for (int edge = 0; edge < extraEdges; edge++) {
			int a = random.nextInt(states);
			int b = random.nextInt(states);
			if (a != b) {
				join(rows, a, b);
			}
		}
		double[] energies = new double[states];
		for (int state = 0; state < states; state++) {
			energies[state] = random.nextInt(levels);
		}
		return new ListedLandscape(EnergyTable.of(energies), rows);
	}

	private static void join(int[][] rows, int a, int b) {
		rows[a] = Arrays.copyOf(rows[a], rows[a].length + 1);
		rows[a][rows[a].length - 1] = b;
		rows[b] = Arrays.copyOf(rows[b], rows[b].length + 1);
		rows[b][rows[b].length - 1] = a;
	}

	/** A random order of the numbers 0 to size-1. */
	public static int[] permutation(int size, RandomStream random) {
		int[] numbers = new int[size];
		for (int i = 0; i < size; i++) {
			int j = random.nextInt(i + 1);
			numbers[i] = numbers[j];
			numbers[j] = i;
		}
		return numbers;
	}

	@Override
	public int degree(int state) {
		return neighbours[state].length;
	}

	@Override
	public int neighbour(int state, int move) {
		return neighbours[state][move];
	}

	@Override
	public String text(int state) {
		return Integer.toString(state);
	}
}
