// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.graph.spin;

import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.IsingSpace;

/** From who agrees with whom to a state. */
public final class Relations {

	private Relations() {
	}

	/**
	 * The spins, each part of the graph that hangs together begun with its lowest spin up, that of the ghost with the ghost.
	 *
	 * @param equal for each bond whether its ends are to be equal
	 * @return signs of all vertices, +1 or -1
	 * @throws IllegalStateException if the relations contradict each other
	 */
	public static int[] spins(SpinGraph graph, boolean[] equal) {
		int[] spins = new int[graph.vertices()];
		int[][] rows = graph.rows();
		int[] queue = new int[graph.vertices()];
		for (int k = 0; k < graph.vertices(); k++) {
			int start = graph.ghost() ? graph.vertices() - 1 - k : k;
			if (spins[start] != 0) {
				continue;
			}
			spins[start] = 1;
			int end = 0;
			queue[end++] = start;
			for (int next = 0; next < end; next++) {
				int vertex = queue[next];
				for (int bond : rows[vertex]) {
					int other = graph.other(bond, vertex);
					int sign = equal[bond] ? spins[vertex] : -spins[vertex];
					if (spins[other] == 0) {
						spins[other] = sign;
						queue[end++] = other;
					} else if (spins[other] != sign) {
						throw new IllegalStateException("spins " + vertex + " and " + other + " contradict each other");
					}
				}
			}
		}
		return spins;
	}

	/** The state of the sites alone. */
	public static IsingConfiguration state(IsingSpace space, int[] spins) {
		IsingConfiguration state = space.create();
		for (int site = 0; site < space.sites(); site++) {
			state.set(site, spins[site]);
		}
		return state;
	}
}
