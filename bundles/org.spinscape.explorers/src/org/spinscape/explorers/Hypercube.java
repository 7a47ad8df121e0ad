// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers;

import org.spinscape.core.space.IsingSpace;

/**
 * All states of N Ising spins.
 *
 * @param space    the spins
 * @param energies of all states, or of those with the last spin up: mirror images then share one energy
 */
record Hypercube(IsingSpace space, double[] energies) implements StateGraph {

	@Override
	public int states() {
		return 1 << space.sites();
	}

	@Override
	public int degree(int state) {
		return space.sites();
	}

	@Override
	public int neighbour(int state, int move) {
		return state ^ 1 << move;
	}

	@Override
	public double energy(int state) {
		// Of a state and its mirror image the one with the last spin up has the smaller index.
		return energies[state < energies.length ? state : states() - 1 - state];
	}

	@Override
	public String text(int state) {
		return States.text(space, state);
	}
}
