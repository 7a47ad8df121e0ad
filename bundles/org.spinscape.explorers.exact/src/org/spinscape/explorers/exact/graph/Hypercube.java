// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.graph;

import org.spinscape.core.space.IsingSpace;
import org.spinscape.kernels.exact.EnergyTable;

/** All states of N Ising spins. */
public record Hypercube(IsingSpace space, EnergyTable table) implements StateGraph {

	@Override
	public int degree(int state) {
		return space.sites();
	}

	@Override
	public int neighbour(int state, int move) {
		return state ^ 1 << move;
	}

	@Override
	public boolean cube() {
		return true;
	}

	@Override
	public String text(int state) {
		return States.text(space, state);
	}
}
