// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.single;

import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.kernels.walk.SpinLanes;

/**
 * One walker of many in words. Between sweeps it is read off the words only if somebody looks, and becomes a walker of
 * its own only if somebody asks what moves cost (a descent); it goes back into the words before the next sweep.
 */
final class LaneWalker implements EnergyTracker<IsingConfiguration> {

	private final Hamiltonian<IsingConfiguration> hamiltonian;
	private final SpinLanes lanes;
	private final int lane;
	/** The present state once it was looked at; null before. */
	private IsingConfiguration seen;
	/** Once moves were asked for; null before. */
	private EnergyTracker<IsingConfiguration> own;
	private boolean moved;

	LaneWalker(Hamiltonian<IsingConfiguration> hamiltonian, SpinLanes lanes, int lane) {
		this.hamiltonian = hamiltonian;
		this.lanes = lanes;
		this.lane = lane;
	}

	/** Writes back what was moved. */
	void flush() {
		if (moved) {
			lanes.set(lane, own.configuration());
			moved = false;
		}
	}

	/** The words have changed. */
	void forget() {
		seen = null;
		own = null;
		moved = false;
	}

	/** Whether it is a walker of its own at present: the words do not know of its moves. */
	boolean apart() {
		return own != null;
	}

	private EnergyTracker<IsingConfiguration> own() {
		if (own == null) {
			own = hamiltonian.track(configuration());
		}
		return own;
	}

	@Override
	public IsingConfiguration configuration() {
		if (own != null) {
			return own.configuration();
		}
		if (seen == null) {
			seen = lanes.configuration(lane);
		}
		return seen;
	}

	@Override
	public double energy() {
		return own == null ? lanes.energy(lane) : own.energy();
	}

	@Override
	public int moves() {
		return hamiltonian.space().sites();
	}

	@Override
	public double delta(int move) {
		return own().delta(move);
	}

	@Override
	public void accept(int move) {
		if (own == null) {
			lanes.flip(lane, move);
			if (seen != null) {
				seen.flip(move);
			}
		} else {
			own.accept(move);
			moved = true;
		}
	}

	@Override
	public void reset(IsingConfiguration state) {
		forget();
		lanes.set(lane, state);
	}

	/** Energies are counted, never summed up: there is no drift. */
	@Override
	public double refresh() {
		return 0;
	}
}
