// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance.check;

import org.spinscape.core.hamiltonian.capability.LocalFields;
import org.spinscape.core.space.IsingConfiguration;

/** A walker on a {@link TinyModel} that evaluates everything anew. */
final class TinyWalker implements LocalFields.Tracker {

	private final TinyModel model;
	private final IsingConfiguration state;

	TinyWalker(TinyModel model, IsingConfiguration start) {
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
		return state.sites();
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
