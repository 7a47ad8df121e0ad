// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.graph.flow;

import java.util.Set;

import org.jgrapht.Graph;
import org.jgrapht.alg.flow.BoykovKolmogorovMFImpl;
import org.jgrapht.graph.DefaultWeightedEdge;
import org.jgrapht.graph.SimpleDirectedWeightedGraph;
import org.spinscape.explorers.graph.spin.SpinGraph;

/**
 * The ground state as a minimum cut between up and down: a bond that is cut costs 2J, so does a field that is not followed
 * (J.-C. Angles d'Auriac, M. Preissmann, R. Rammal, J. Phys. Lett. 46, L173 (1985)).
 */
final class MinimumCut {

	private final int[] spins;
	private final double cut;

	/** @param gauge signs that make all couplings positive */
	MinimumCut(SpinGraph graph, int[] gauge) {
		int up = graph.sites();
		int down = graph.sites() + 1;
		Graph<Integer, DefaultWeightedEdge> network = new SimpleDirectedWeightedGraph<>(DefaultWeightedEdge.class);
		for (int vertex = 0; vertex <= down; vertex++) {
			network.addVertex(vertex);
		}
		double scale = 0;
		for (double coupling : graph.couplings()) {
			scale = Math.max(scale, Math.abs(coupling));
		}
		for (int bond = 0; bond < graph.bonds(); bond++) {
			double capacity = 2 * Math.abs(graph.couplings()[bond]) / scale;
			int from = graph.from()[bond];
			int to = graph.to()[bond];
			if (to < graph.sites()) {
				join(network, from, to, capacity);
				join(network, to, from, capacity);
			} else if (graph.couplings()[bond] * gauge[from] > 0) {
				join(network, up, from, capacity);
			} else {
				join(network, from, down, capacity);
			}
		}
		BoykovKolmogorovMFImpl<Integer, DefaultWeightedEdge> flow = new BoykovKolmogorovMFImpl<>(network, 1e-12);
		cut = flow.calculateMinCut(up, down) * scale;
		Set<Integer> with = flow.getSourcePartition();
		spins = new int[graph.sites()];
		for (int site = 0; site < spins.length; site++) {
			spins[site] = with.contains(site) ? gauge[site] : -gauge[site];
		}
	}

	private static void join(Graph<Integer, DefaultWeightedEdge> network, int from, int to, double capacity) {
		network.setEdgeWeight(network.addEdge(from, to), capacity);
	}

	/** The spins of the state, +1 or -1. */
	int[] spins() {
		return spins;
	}

	/** The maximum flow in J: no state has a smaller cut. */
	double cut() {
		return cut;
	}
}
