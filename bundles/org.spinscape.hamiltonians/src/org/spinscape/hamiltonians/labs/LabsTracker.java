// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.labs;

import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.kernels.correlation.Correlations;

/** Keeps the correlations: a proposal and a flip each cost one pass over them. */
final class LabsTracker implements EnergyTracker<IsingConfiguration> {

	private final double quantum;
	private final IsingConfiguration state;
	private final Correlations correlations;
	private long energy;

	LabsTracker(IsingConfiguration start, double quantum) {
		this.quantum = quantum;
		state = start.copy();
		correlations = new Correlations(start.sites());
		reset(start);
	}

	@Override
	public IsingConfiguration configuration() {
		return state;
	}

	@Override
	public double energy() {
		return quantum * energy;
	}

	@Override
	public int moves() {
		return state.sites();
	}

	@Override
	public double delta(int move) {
		return quantum * correlations.cost(move);
	}

	@Override
	public void accept(int move) {
		energy += correlations.cost(move);
		correlations.flip(move);
		state.flip(move);
	}

	@Override
	public void reset(IsingConfiguration start) {
		state.set(start);
		correlations.set(start);
		energy = correlations.energy();
	}
}
