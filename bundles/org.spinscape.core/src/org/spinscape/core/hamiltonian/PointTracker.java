// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.hamiltonian;

import java.util.Objects;

import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.StateSpace;

/** Follows a state that is changed by {@link #reset} alone: for spaces without elementary moves, such as smooth ones. */
final class PointTracker<C extends Configuration> implements EnergyTracker<C> {

	private final Hamiltonian<C> hamiltonian;
	private final StateSpace<C> space;
	private C state;
	private double energy;

	PointTracker(Hamiltonian<C> hamiltonian, C start) {
		this.hamiltonian = hamiltonian;
		space = hamiltonian.space();
		reset(start);
	}

	@Override
	public C configuration() {
		return state;
	}

	@Override
	public double energy() {
		return energy;
	}

	@Override
	public int moves() {
		return 0;
	}

	@Override
	public double delta(int move) {
		return Objects.checkIndex(move, 0);
	}

	@Override
	public void accept(int move) {
		Objects.checkIndex(move, 0);
	}

	/** The energy is always a full evaluation: nothing drifts. */
	@Override
	public double refresh() {
		return 0;
	}

	@Override
	public void reset(C start) {
		state = space.cast(start.copy());
		energy = hamiltonian.energy(state);
	}
}
