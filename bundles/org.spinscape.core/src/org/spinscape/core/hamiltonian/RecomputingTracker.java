// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.hamiltonian;

import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.DiscreteSpace;

/** The reference tracker: every question is answered by a full evaluation. Slow and obviously right. */
final class RecomputingTracker<C extends Configuration> implements EnergyTracker<C> {

	private final Hamiltonian<C> hamiltonian;
	private final DiscreteSpace<C> space;
	private C state;
	private double energy;

	RecomputingTracker(Hamiltonian<C> hamiltonian, DiscreteSpace<C> space, C start) {
		this.hamiltonian = hamiltonian;
		this.space = space;
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
		return space.moves(state);
	}

	@Override
	public double delta(int move) {
		C trial = space.cast(state.copy());
		space.apply(trial, move);
		return hamiltonian.energy(trial) - energy;
	}

	@Override
	public void accept(int move) {
		space.apply(state, move);
		energy = hamiltonian.energy(state);
	}

	@Override
	public void reset(C start) {
		state = space.cast(start.copy());
		energy = hamiltonian.energy(state);
	}
}
