// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.graph;

import org.spinscape.core.space.FiniteSpace;
import org.spinscape.kernels.exact.EnergyTable;

/** Any finite space. */
record FiniteGraph(FiniteSpace<?> space, EnergyTable table) implements StateGraph {

	@Override
	public int degree(int state) {
		return space.degree(state);
	}

	@Override
	public int neighbour(int state, int move) {
		return (int) space.neighbour(state, move);
	}

	@Override
	public String text(int state) {
		return States.text(space, state);
	}
}
