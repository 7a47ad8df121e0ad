// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.random;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.space.PottsConfiguration;

/** Keeps the energy; a move costs one pass over the neighbours of its residue. */
final class ContactTracker implements EnergyTracker<PottsConfiguration> {

	private final ResidueHamiltonian model;
	private final PottsConfiguration state;
	private double energy;

	ContactTracker(ResidueHamiltonian model, PottsConfiguration start) {
		this.model = model;
		this.state = start.copy();
		this.energy = model.energy(start);
	}

	@Override
	public PottsConfiguration configuration() {
		return state;
	}

	@Override
	public double energy() {
		return energy;
	}

	@Override
	public int moves() {
		return model.space().moves(state);
	}

	@Override
	public double delta(int move) {
		int site = model.space().site(move);
		return model.share(state, site, model.space().valueAfter(state, move))
				- model.share(state, site, state.value(site));
	}

	@Override
	public void accept(int move) {
		energy += delta(move);
		model.space().apply(state, move);
	}

	@Override
	public void reset(PottsConfiguration start) {
		state.set(start);
		energy = model.energy(start);
	}

	@Override
	public void saveCaches(DataOutput out) throws IOException {
		out.writeDouble(energy);
	}

	@Override
	public void restoreCaches(DataInput in) throws IOException {
		energy = in.readDouble();
	}
}
