// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.kinetics;

import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.explorers.exact.basin.SteepestDescent;
import org.spinscape.explorers.exact.graph.StateGraph;
import org.spinscape.explorers.exact.progress.Progress;

/**
 * Transition probabilities between gradient basins, each in equilibrium within itself:
 * {@code W(a,b) = sum_{x in a} w(x) sum_{y in b} P(x,y) / sum_{x in a} w(x)}. Rows sum to 1, and the basins' weights
 * obey detailed balance. Basins above the lowest few are taken as one, the last.
 */
final class BasinRates {

	private final double[] weights;
	private final double[][] rates;

	/**
	 * @param basins number of lowest basins that are told apart
	 * @param minima number of all minima
	 */
	BasinRates(StateGraph graph, SteepestDescent descent, FluxNetwork network, int basins, int minima,
			ExplorerContext context) {
		int size = Math.min(minima, basins + 1);
		weights = new double[size];
		rates = new double[size][size];
		Progress progress = new Progress(context, "basin rates", graph.states());
		for (int state = 0; state < graph.states(); state++) {
			progress.at(state);
			int basin = Math.min(descent.minimumOf(state), size - 1);
			weights[basin] += network.weights()[state];
			int degree = graph.degree(state);
			for (int move = 0; move < degree; move++) {
				int neighbour = graph.neighbour(state, move);
				int other = Math.min(descent.minimumOf(neighbour), size - 1);
				if (other != basin) {
					rates[basin][other] += network.flux(state, neighbour);
				}
			}
		}
		normalise();
	}

	private void normalise() {
		for (int basin = 0; basin < rates.length; basin++) {
			double leaving = 0;
			for (int other = 0; other < rates.length; other++) {
				rates[basin][other] /= weights[basin];
				leaving += rates[basin][other];
			}
			rates[basin][basin] = 1 - leaving;
		}
	}

	/** Probability of a step from basin to basin. */
	double[][] rates() {
		return rates;
	}

	/** Boltzmann weight of each basin, relative to that of a ground state. */
	double[] weights() {
		return weights;
	}
}
