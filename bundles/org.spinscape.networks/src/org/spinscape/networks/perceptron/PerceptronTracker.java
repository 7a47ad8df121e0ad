// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.perceptron;

import org.spinscape.core.hamiltonian.capability.LocalFields;
import org.spinscape.core.space.IsingConfiguration;

/** Keeps the stability of each pattern: a proposal and a flip cost one pass over the patterns, without rounding. */
final class PerceptronTracker implements LocalFields.Tracker {

	private final PerceptronHamiltonian model;
	private final IsingConfiguration weights;
	private final double[] stabilities;
	private double energy;

	PerceptronTracker(PerceptronHamiltonian model, IsingConfiguration start) {
		this.model = model;
		this.weights = start.copy();
		this.stabilities = new double[model.patterns()];
		reset(start);
	}

	@Override
	public IsingConfiguration configuration() {
		return weights;
	}

	@Override
	public double energy() {
		return energy;
	}

	@Override
	public int moves() {
		return weights.sites();
	}

	@Override
	public double delta(int move) {
		return model.flipped(move, weights.spin(move), stabilities) - energy;
	}

	@Override
	public void accept(int move) {
		model.flip(move, weights.spin(move), stabilities);
		weights.flip(move);
		energy = model.energy(stabilities);
	}

	@Override
	public double localField(int site) {
		return weights.spin(site) * delta(site) / 2;
	}

	@Override
	public void reset(IsingConfiguration start) {
		weights.set(start);
		model.stabilities(weights, stabilities);
		energy = model.energy(stabilities);
	}
}
