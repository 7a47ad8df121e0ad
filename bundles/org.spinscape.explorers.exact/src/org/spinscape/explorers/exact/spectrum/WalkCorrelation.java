// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.spectrum;

import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.explorers.exact.graph.StateGraph;
import org.spinscape.explorers.exact.graph.StateSums;

/**
 * Autocorrelation of the energy along a simple random walk on any graph, by applying the walk's transition matrix again
 * and again. The walk starts in its stationary distribution, which is uniform where all states have as many moves.
 */
final class WalkCorrelation {

	private final StateGraph graph;
	private final StateSums sums;
	private final double moves;
	private final double mean;
	private final double variance;

	WalkCorrelation(StateGraph graph, ExplorerContext context) {
		this.graph = graph;
		sums = new StateSums(graph.states(), context);
		moves = sums.sum((from, to) -> {
			double sum = 0;
			for (int state = from; state < to; state++) {
				sum += graph.degree(state);
			}
			return sum;
		});
		mean = average(graph::energy);
		variance = average(state -> (graph.energy(state) - mean) * (graph.energy(state) - mean));
	}

	private interface Value {

		double of(int state);
	}

	private double average(Value value) {
		return sums.sum((from, to) -> {
			double sum = 0;
			for (int state = from; state < to; state++) {
				sum += graph.degree(state) * value.of(state);
			}
			return sum;
		}) / moves;
	}

	/** Stationary mean of the energy in J. */
	double mean() {
		return mean;
	}

	/** Stationary variance of the energy in J^2. */
	double variance() {
		return variance;
	}

	/** After 0, 1, ... steps. */
	double[] autocorrelation(int steps, ExplorerContext context) {
		double[] correlation = new double[steps + 1];
		double[][] values = { new double[graph.states()], new double[graph.states()] };
		for (int state = 0; state < graph.states(); state++) {
			values[0][state] = graph.energy(state) - mean;
		}
		context.phase("autocorrelation", steps + 1L);
		for (int step = 0; step <= steps; step++) {
			context.checkCancelled();
			context.done(step);
			double[] now = values[step & 1];
			double[] next = values[1 - (step & 1)];
			correlation[step] = average(state -> (graph.energy(state) - mean) * now[state]) / variance;
			sums.run((from, to) -> {
				for (int state = from; state < to; state++) {
					next[state] = step(now, state);
				}
			});
		}
		return correlation;
	}

	private double step(double[] values, int state) {
		double sum = 0;
		int degree = graph.degree(state);
		for (int move = 0; move < degree; move++) {
			sum += values[graph.neighbour(state, move)];
		}
		return degree == 0 ? values[state] : sum / degree;
	}
}
