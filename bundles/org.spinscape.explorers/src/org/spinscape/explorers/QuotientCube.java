// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers;

import org.spinscape.core.space.IsingSpace;

/**
 * The states of N Ising spins with mirror images taken as one: a state stands for itself and its image and has the
 * last spin up. Turning the last spin over is turning all others over; that move is kept, since without it basins
 * would fall apart that are one.
 *
 * @param space    the spins
 * @param energies of the states with the last spin up
 */
record QuotientCube(IsingSpace space, double[] energies) implements StateGraph {

	@Override
	public int states() {
		return energies.length;
	}

	@Override
	public int degree(int state) {
		return space.sites();
	}

	@Override
	public int neighbour(int state, int move) {
		return move < space.sites() - 1 ? state ^ 1 << move : energies.length - 1 - state;
	}

	@Override
	public double energy(int state) {
		return energies[state];
	}

	@Override
	public String text(int state) {
		return States.text(space, state);
	}

	/** The state of the quotient that stands for a state of the full space. */
	int fold(int state) {
		return Math.min(state, 2 * energies.length - 1 - state);
	}
}
