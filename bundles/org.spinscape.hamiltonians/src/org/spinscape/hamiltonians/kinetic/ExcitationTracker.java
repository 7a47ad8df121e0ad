// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.kinetic;

import org.spinscape.core.hamiltonian.ProposalTracker;
import org.spinscape.core.space.IsingConfiguration;

/** Counts excited spins. A proposal is a spin; it leads nowhere where the spin may not turn. */
final class ExcitationTracker implements ProposalTracker<IsingConfiguration> {

	private final Excitations model;
	private final Facilitation facilitation;
	private final IsingConfiguration state;
	private int excited;
	private int proposed;

	ExcitationTracker(Excitations model, IsingConfiguration start) {
		this.model = model;
		facilitation = model.space().facilitation();
		state = start.copy();
		excited = Excitations.excited(state);
	}

	@Override
	public IsingConfiguration configuration() {
		return state;
	}

	@Override
	public double energy() {
		return model.energy(excited);
	}

	@Override
	public int moves() {
		return state.sites();
	}

	@Override
	public double delta(int move) {
		return facilitation.free(state, move) ? -model.energy(state.spin(move)) : 0;
	}

	@Override
	public void accept(int move) {
		if (facilitation.free(state, move)) {
			turn(move);
		}
	}

	private void turn(int site) {
		excited -= state.spin(site);
		state.flip(site);
	}

	@Override
	public void reset(IsingConfiguration start) {
		state.set(start);
		excited = Excitations.excited(state);
	}

	@Override
	public int proposals() {
		return state.sites();
	}

	@Override
	public double propose(int proposal) {
		proposed = proposal;
		return facilitation.free(state, proposal) ? -model.energy(state.spin(proposal)) : Double.NaN;
	}

	/** The same spin leads back. */
	@Override
	public double logReverse() {
		return 0;
	}

	@Override
	public void take() {
		turn(proposed);
	}
}
