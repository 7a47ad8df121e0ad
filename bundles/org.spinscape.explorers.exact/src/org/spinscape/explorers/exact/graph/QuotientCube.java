// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.graph;

import org.spinscape.core.space.IsingSpace;
import org.spinscape.kernels.exact.EnergyTable;

/**
 * The states of N Ising spins with mirror images taken as one: a state stands for itself and its image and has the
 * last spin up. Turning the last spin over is turning all others over; that move is kept, since without it basins
 * would fall apart that are one.
 *
 * @param space the spins
 * @param table of the states with the last spin up
 */
public record QuotientCube(IsingSpace space, EnergyTable table) implements StateGraph {

	@Override
	public int degree(int state) {
		return space.sites();
	}

	@Override
	public int neighbour(int state, int move) {
		return mirrors(state, move) ? table.states() - 1 - state : state ^ 1 << move;
	}

	@Override
	public boolean mirrors(int state, int move) {
		return move == space.sites() - 1;
	}

	@Override
	public boolean cube() {
		return true;
	}

	@Override
	public boolean quotient() {
		return true;
	}

	/** @param state of the quotient, or a mirror image */
	@Override
	public String text(int state) {
		return States.text(space, state);
	}
}
