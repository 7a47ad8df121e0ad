// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.boltzmann;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.space.IsingConfiguration;

/** Keeps the fields on all layers but the highest: a proposal costs one pass over the layer below, a flip no more. */
final class BeliefTracker implements EnergyTracker<IsingConfiguration> {

	private final BeliefHamiltonian model;
	private final IsingConfiguration state;
	private double[][] fields;
	private double energy;

	BeliefTracker(BeliefHamiltonian model, IsingConfiguration start) {
		this.model = model;
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

	private int layer(int unit) {
		int layer = 0;
		while (model.offset(layer + 1) <= unit) {
			layer++;
		}
		return layer;
	}

	@Override
	public double delta(int move) {
		int layer = layer(move);
		int unit = move - model.offset(layer);
		int spin = state.spin(move);
		// From the machine above, in which it is a visible unit; of the highest layer there is none.
		double change = layer < fields.length ? 2 * spin * fields[layer][unit] : 0;
		if (layer == 0) {
			return change;
		}
		// In the one below it is a hidden unit, which acts on the fields there.
		Machine below = model.machines().get(layer - 1);
		boolean top = layer == fields.length;
		double[] there = fields[layer - 1];
		for (int i = 0; i < there.length; i++) {
			double by = 2 * spin * below.weight(i, unit);
			change += by * state.spin(model.offset(layer - 1) + i);
			change += top ? 0 : Logistic.logTwoCosh(there[i] - by) - Logistic.logTwoCosh(there[i]);
		}
		return top ? change + 2 * spin * below.hidden()[unit] : change;
	}

	@Override
	public void accept(int move) {
		energy += delta(move);
		int layer = layer(move);
		if (layer > 0) {
			Machine below = model.machines().get(layer - 1);
			for (int i = 0; i < fields[layer - 1].length; i++) {
				fields[layer - 1][i] -= 2 * state.spin(move) * below.weight(i, move - model.offset(layer));
			}
		}
		state.flip(move);
	}

	@Override
	public void reset(IsingConfiguration start) {
		state.set(start);
		fields = model.fields(state);
		energy = model.energy(state, fields);
	}

	@Override
	public void saveCaches(DataOutput out) throws IOException {
		out.writeDouble(energy);
		for (double[] layer : fields) {
			for (double field : layer) {
				out.writeDouble(field);
			}
		}
	}

	@Override
	public void restoreCaches(DataInput in) throws IOException {
		energy = in.readDouble();
		for (double[] layer : fields) {
			for (int i = 0; i < layer.length; i++) {
				layer[i] = in.readDouble();
			}
		}
	}
}
