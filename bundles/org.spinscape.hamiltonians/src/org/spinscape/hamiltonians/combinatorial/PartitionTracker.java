// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.combinatorial;

import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.space.IsingConfiguration;

/** Keeps the signed difference: proposals and flips cost one addition. */
final class PartitionTracker implements EnergyTracker<IsingConfiguration> {

	private final PartitionHamiltonian model;
	private final IsingConfiguration state;
	private long difference;

	PartitionTracker(PartitionHamiltonian model, IsingConfiguration start) {
		this.model = model;
		state = start.copy();
		difference = model.difference(state);
	}

	@Override
	public IsingConfiguration configuration() {
		return state;
	}

	@Override
	public double energy() {
		return Math.abs(difference);
	}

	@Override
	public int moves() {
		return state.sites();
	}

	@Override
	public double delta(int move) {
		return Math.abs(after(move)) - Math.abs(difference);
	}

	private long after(int move) {
		return difference - 2 * model.number(move) * state.spin(move);
	}

	@Override
	public void accept(int move) {
		difference = after(move);
		state.flip(move);
	}

	@Override
	public void reset(IsingConfiguration start) {
		state.set(start);
		difference = model.difference(state);
	}
}
