// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.flood;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

import org.spinscape.explorers.exact.graph.StateGraph;

/**
 * The barrier tree the plain way, for landscapes without ties: all states sorted by energy in double precision, each
 * joined with its lower neighbours. No batches, no levels, no symmetry.
 */
final class PlainFlood {

	private final StateGraph graph;
	private final double[] energies;
	/** Union-find; the root of a lake is its lowest minimum. */
	private final int[] part;
	/** By minimum: what it merged into, and at which state; -1 for other states and the last. */
	private final int[] father;
	private final int[] saddle;
	private int minima;

	PlainFlood(StateGraph graph) {
		this.graph = graph;
		energies = IntStream.range(0, graph.states()).mapToDouble(graph::energy).toArray();
		part = new int[energies.length];
		father = new int[energies.length];
		saddle = new int[energies.length];
		Arrays.fill(part, -1);
		Arrays.fill(father, -1);
		Arrays.fill(saddle, -1);
		IntStream.range(0, energies.length).boxed().sorted(Comparator.comparingDouble(state -> energies[state]))
				.forEach(this::takeUp);
	}

	private void takeUp(int state) {
		part[state] = state;
		for (int move = 0; move < graph.degree(state); move++) {
			int neighbour = graph.neighbour(state, move);
			if (part[neighbour] >= 0) {
				join(root(state), root(neighbour), state);
			}
		}
		minima += root(state) == state ? 1 : 0;
	}

	private void join(int a, int b, int state) {
		if (a == b) {
			return;
		}
		int lower = energies[a] < energies[b] ? a : b;
		int higher = a + b - lower;
		part[higher] = lower;
		if (higher != state) {
			father[higher] = lower;
			saddle[higher] = state;
		}
	}

	private int root(int state) {
		int root = state;
		while (part[root] != root) {
			part[root] = part[part[root]];
			root = part[root];
		}
		return root;
	}

	int minima() {
		return minima;
	}

	/** The minimum whose lake this one merged into, -1 for the last. */
	int father(int minimum) {
		return father[minimum];
	}

	/** The state at which it did. */
	int saddle(int minimum) {
		return saddle[minimum];
	}
}
