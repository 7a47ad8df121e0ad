// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.pair;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

import org.spinscape.core.hamiltonian.capability.LocalFields;
import org.spinscape.core.space.IsingConfiguration;

/**
 * Keeps the local field of every site: a proposal costs one product, an accepted flip one pass over its neighbours.
 * Fields and energy are kept in units of the scale, so that with whole-number couplings no sum is ever rounded.
 * Nothing is allocated per move.
 */
final class PairTracker implements LocalFields.Tracker {

	private final PairHamiltonian model;
	private final FieldUpdate update;
	private final double scale;
	private final IsingConfiguration state;
	private final double[] fields;
	/** Sum of J_ij s_i s_j and h_i s_i in units: the energy is constant - scale x this. */
	private double agreement;

	PairTracker(PairHamiltonian model, FieldUpdate update, IsingConfiguration start) {
		this.model = model;
		this.update = update;
		this.scale = model.scale();
		this.state = start.copy();
		this.fields = new double[start.sites()];
		recompute();
	}

	private void recompute() {
		FieldUpdate.fill(model.graph(), model.fieldUnits(), state, fields);
		agreement = model.agreement(state);
	}

	@Override
	public IsingConfiguration configuration() {
		return state;
	}

	@Override
	public double energy() {
		return model.energyOf(agreement);
	}

	@Override
	public int moves() {
		return fields.length;
	}

	@Override
	public double delta(int move) {
		return scale * (2 * state.spin(move) * fields[move]);
	}

	@Override
	public void accept(int move) {
		double change = -2 * state.spin(move);
		agreement += change * fields[move];
		update.apply(move, change, fields);
		state.flip(move);
	}

	@Override
	public double localField(int site) {
		return scale * fields[site];
	}

	@Override
	public void reset(IsingConfiguration start) {
		state.set(start);
		recompute();
	}

	@Override
	public void saveCaches(DataOutput out) throws IOException {
		out.writeDouble(agreement);
		for (double field : fields) {
			out.writeDouble(field);
		}
	}

	@Override
	public void restoreCaches(DataInput in) throws IOException {
		agreement = in.readDouble();
		for (int i = 0; i < fields.length; i++) {
			fields[i] = in.readDouble();
		}
	}
}
