// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.spectrum;

import java.util.Arrays;
import java.util.BitSet;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.explorers.exact.graph.IntList;
import org.spinscape.explorers.exact.graph.StateGraph;
import org.spinscape.explorers.exact.progress.Progress;

/** Smallest number of moves from each state to a ground state: for spins, the Hamming distance to the nearest. */
final class GroundDistance {

	private static final int UNREACHED = -1;

	private final StateGraph graph;
	private final int[] distances;

	GroundDistance(StateGraph graph, BitSet ground, ExplorerContext context) {
		this.graph = graph;
		Progress progress = new Progress(context, "distances", graph.states());
		distances = new int[graph.states()];
		Arrays.fill(distances, UNREACHED);
		IntList queue = new IntList();
		ground.stream().forEach(state -> {
			distances[state] = 0;
			queue.add(state);
		});
		for (int next = 0; next < queue.size(); next++) {
			progress.at(next);
			int state = queue.get(next);
			int degree = graph.degree(state);
			for (int move = 0; move < degree; move++) {
				int neighbour = graph.neighbour(state, move);
				if (distances[neighbour] == UNREACHED) {
					distances[neighbour] = distances[state] + 1;
					queue.add(neighbour);
				}
			}
		}
	}

	/** In moves; -1 if there is no way. */
	int of(int state) {
		return distances[state];
	}

	/** Correlation coefficient of energy and distance over all states; NaN if one of them does not vary. */
	double correlation() {
		return correlation(graph.states(), graph::energy, state -> distances[state]);
	}

	/** The same over some states. */
	double correlation(int[] states) {
		return correlation(states.length, i -> graph.energy(states[i]), i -> distances[states[i]]);
	}

	private static double correlation(int size, IntToDoubleFunction x, IntToDoubleFunction y) {
		double meanX = IntStream.range(0, size).mapToDouble(x).average().orElse(Double.NaN);
		double meanY = IntStream.range(0, size).mapToDouble(y).average().orElse(Double.NaN);
		double xx = 0;
		double yy = 0;
		double xy = 0;
		for (int i = 0; i < size; i++) {
			double dx = x.applyAsDouble(i) - meanX;
			double dy = y.applyAsDouble(i) - meanY;
			xx += dx * dx;
			yy += dy * dy;
			xy += dx * dy;
		}
		return xx > 0 && yy > 0 ? xy / Math.sqrt(xx * yy) : Double.NaN;
	}
}
