// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.boltzmann;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

import org.spinscape.core.hamiltonian.capability.LocalFields;
import org.spinscape.core.space.IsingConfiguration;

/** Keeps the fields on the hidden units: a proposal and a flip cost one pass over them. */
final class VisibleTracker implements LocalFields.Tracker {

	private final VisibleHamiltonian model;
	private final Machine machine;
	private final IsingConfiguration state;
	private double[] fields;
	private double energy;

	VisibleTracker(VisibleHamiltonian model, IsingConfiguration start) {
		this.model = model;
		machine = model.machine();
		state = start.copy();
		reset(start);
	}

	@Override
	public IsingConfiguration configuration() {
		return state;
	}

	@Override
	public double energy() {
		return energy;
	}

	@Override
	public int moves() {
		return state.sites();
	}

	@Override
	public double delta(int move) {
		int spin = state.spin(move);
		double change = 2 * spin * machine.visible()[move];
		for (int j = 0; j < fields.length; j++) {
			change += Logistic.logTwoCosh(fields[j]) - Logistic.logTwoCosh(fields[j] - 2 * spin * machine.weight(move, j));
		}
		return change;
	}

	@Override
	public void accept(int move) {
		energy += delta(move);
		int spin = state.spin(move);
		for (int j = 0; j < fields.length; j++) {
			fields[j] -= 2 * spin * machine.weight(move, j);
		}
		state.flip(move);
	}

	@Override
	public double localField(int site) {
		return state.spin(site) * delta(site) / 2;
	}

	@Override
	public void reset(IsingConfiguration start) {
		state.set(start);
		fields = machine.hiddenFields(VisibleHamiltonian.units(state));
		energy = model.energy(state);
	}

	@Override
	public void saveCaches(DataOutput out) throws IOException {
		out.writeDouble(energy);
		for (double field : fields) {
			out.writeDouble(field);
		}
	}

	@Override
	public void restoreCaches(DataInput in) throws IOException {
		energy = in.readDouble();
		for (int j = 0; j < fields.length; j++) {
			fields[j] = in.readDouble();
		}
	}
}
