// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.kinetics;

import org.spinscape.explorers.exact.graph.StateGraph;
import org.spinscape.explorers.exact.graph.StateSums;

/**
 * Reversible dynamics as a network: along each move from x to y flows in equilibrium
 * {@code c(x,y) = w(x) P(x,y) = c(y,x)}, with Boltzmann weights w relative to a ground state. In a step one of the most
 * moves that any state has is proposed, each with equal probability; where a state has fewer moves, nothing happens
 * instead, which keeps proposals symmetric.
 *
 * <p>
 * The operator is {@code (Lv)(x) = sum_y c(x,y) (v(x) - v(y)) = w(x) ((1 - P)v)(x)}, symmetric and never negative.
 */
final class FluxNetwork {

	/** At lower temperatures weights of the highest states would be no normal numbers. */
	private static final double LARGEST_EXPONENT = 700;

	private final StateGraph graph;
	private final Dynamics dynamics;
	private final double[] weights;
	private final double perMove;
	private final boolean antisymmetric;
	private final StateSums sums;

	private FluxNetwork(StateGraph graph, Dynamics dynamics, double[] weights, boolean antisymmetric, StateSums sums) {
		this.graph = graph;
		this.dynamics = dynamics;
		this.weights = weights;
		this.antisymmetric = antisymmetric;
		this.sums = sums;
		perMove = 1.0 / mostMoves(graph);
	}

	/** The network at a temperature at which it {@link #exists}. @param ground lowest energy in J */
	static FluxNetwork of(StateGraph graph, Dynamics dynamics, double ground, double temperature, StateSums sums) {
		double[] weights = new double[graph.states()];
		sums.run((from, to) -> {
			for (int state = from; state < to; state++) {
				weights[state] = StrictMath.exp((ground - graph.energy(state)) / temperature);
			}
		});
		return new FluxNetwork(graph, dynamics, weights, false, sums);
	}

	/** Whether all weights are numbers well above zero. @param width highest energy above the lowest, in J */
	static boolean exists(double width, double temperature) {
		return width / temperature < LARGEST_EXPONENT;
	}

	/** The largest number of moves of a state. */
	static int mostMoves(StateGraph graph) {
		int most = 1;
		if (graph.cube()) {
			return graph.degree(0);
		}
		for (int state = 0; state < graph.states(); state++) {
			most = Math.max(most, graph.degree(state));
		}
		return most;
	}

	/** The same for functions that change sign under the flip of all spins; the graph is a quotient. */
	FluxNetwork antisymmetric() {
		return new FluxNetwork(graph, dynamics, weights, true, sums);
	}

	/** The operator. */
	void apply(double[] vector, double[] result) {
		sums.run((from, to) -> {
			for (int state = from; state < to; state++) {
				result[state] = row(vector, state);
			}
		});
	}

	private double row(double[] vector, int state) {
		double own = vector[state];
		double weight = weights[state];
		double sum = 0;
		int degree = graph.degree(state);
		for (int move = 0; move < degree; move++) {
			int neighbour = graph.neighbour(state, move);
			double there = antisymmetric && graph.mirrors(state, move) ? -vector[neighbour] : vector[neighbour];
			sum += dynamics.flux(weight, weights[neighbour]) * (own - there);
		}
		return perMove * sum;
	}

	/** The diagonal of the operator. */
	double[] diagonal() {
		double[] diagonal = new double[weights.length];
		sums.run((from, to) -> {
			for (int state = from; state < to; state++) {
				double sum = 0;
				int degree = graph.degree(state);
				for (int move = 0; move < degree; move++) {
					int neighbour = graph.neighbour(state, move);
					if (neighbour != state) {
						sum += dynamics.flux(weights[state], weights[neighbour]);
					} else if (antisymmetric) {
						sum += 2 * weights[state] * dynamics.acceptance(0);
					}
				}
				diagonal[state] = perMove * sum;
			}
		});
		return diagonal;
	}

	/** The flow along one move, c(x,y). */
	double flux(int state, int neighbour) {
		return perMove * dynamics.flux(weights[state], weights[neighbour]);
	}

	/** Boltzmann weights by state, 1 for a ground state; for reading. */
	double[] weights() {
		return weights;
	}

	/** Whether functions change sign under the flip of all spins: then no constant is among them. */
	boolean changesSign() {
		return antisymmetric;
	}

	/** Loops over its states. */
	StateSums sums() {
		return sums;
	}
}
