// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.trainer;

import java.util.Objects;

import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.space.RealConfiguration;

/**
 * The weights under training. Their energy costs a pass over all samples, so it is evaluated when it is asked for and not
 * after each epoch.
 */
final class Trainee implements EnergyTracker<RealConfiguration> {

	private final Hamiltonian<RealConfiguration> hamiltonian;
	private final RealConfiguration state;
	private double energy;
	private boolean known;

	Trainee(Hamiltonian<RealConfiguration> hamiltonian, RealConfiguration start) {
		this.hamiltonian = hamiltonian;
		state = start.copy();
	}

	/** The weights, to be changed in place; their energy is then no longer known. */
	double[] change() {
		known = false;
		return state.values();
	}

	@Override
	public RealConfiguration configuration() {
		return state;
	}

	@Override
	public double energy() {
		if (!known) {
			energy = hamiltonian.energy(state);
			known = true;
		}
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

	@Override
	public void reset(RealConfiguration start) {
		System.arraycopy(start.values(), 0, change(), 0, state.values().length);
	}

	/** Nothing drifts: there are no caches. */
	@Override
	public double refresh() {
		return 0;
	}
}
