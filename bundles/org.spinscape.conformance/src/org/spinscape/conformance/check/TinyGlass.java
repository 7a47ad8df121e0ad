// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance.check;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.LocalFields;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.IsingSpace;

/**
 * The kit's own model: five spins, all pairs coupled with different strengths of either sign, and a field on each. No
 * symmetry, frustration, and few enough states (32) that the Boltzmann distribution is exact.
 */
final class TinyGlass implements Hamiltonian<IsingConfiguration>, LocalFields {

	static final int SPINS = 5;
	static final int STATES = 1 << SPINS;

	private final IsingSpace space = new IsingSpace(SPINS);

	@Override
	public IsingSpace space() {
		return space;
	}

	@Override
	public double energy(IsingConfiguration state) {
		double energy = 0;
		for (int i = 0; i < SPINS; i++) {
			energy -= 0.25 * (i - 1) * state.spin(i);
			for (int j = i + 1; j < SPINS; j++) {
				energy -= coupling(i, j) * state.spin(i) * state.spin(j);
			}
		}
		return energy;
	}

	/** Between -0.7 and 0.7, different for each pair. */
	private static double coupling(int i, int j) {
		return ((3 * i + 7 * j + i * j) % 15 - 7) * 0.1;
	}

	/** Weights of all states, by index, adding up to 1. */
	double[] boltzmann(double temperature) {
		double[] weights = new double[STATES];
		IsingConfiguration state = space.create();
		double sum = 0;
		for (int index = 0; index < STATES; index++) {
			space.assign(state, index);
			weights[index] = Math.exp(-energy(state) / temperature);
			sum += weights[index];
		}
		for (int index = 0; index < STATES; index++) {
			weights[index] /= sum;
		}
		return weights;
	}

	@Override
	public LocalFields.Tracker trackFields(IsingConfiguration start) {
		return new Walker(this, start);
	}

	@Override
	public Walker track(IsingConfiguration start) {
		return new Walker(this, start);
	}

	/** Evaluates everything anew. */
	static final class Walker implements LocalFields.Tracker {

		private final TinyGlass model;
		private final IsingConfiguration state;

		Walker(TinyGlass model, IsingConfiguration start) {
			this.model = model;
			this.state = start.copy();
		}

		@Override
		public IsingConfiguration configuration() {
			return state;
		}

		@Override
		public double energy() {
			return model.energy(state);
		}

		@Override
		public int moves() {
			return SPINS;
		}

		@Override
		public double delta(int move) {
			double before = energy();
			state.flip(move);
			double after = energy();
			state.flip(move);
			return after - before;
		}

		@Override
		public double localField(int site) {
			return state.spin(site) * delta(site) / 2;
		}

		@Override
		public void accept(int move) {
			state.flip(move);
		}

		@Override
		public void reset(IsingConfiguration start) {
			state.set(start);
		}
	}
}
