// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers;

import org.spinscape.core.space.FiniteSpace;

/**
 * Any finite space.
 *
 * @param space    the space
 * @param energies of all its states
 */
record FiniteGraph(FiniteSpace<?> space, double[] energies) implements StateGraph {

	@Override
	public int states() {
		return energies.length;
	}

	@Override
	public int degree(int state) {
		return space.degree(state);
	}

	@Override
	public int neighbour(int state, int move) {
		return (int) space.neighbour(state, move);
	}

	@Override
	public double energy(int state) {
		return energies[state];
	}

	@Override
	public String text(int state) {
		return States.text(space, state);
	}
}
