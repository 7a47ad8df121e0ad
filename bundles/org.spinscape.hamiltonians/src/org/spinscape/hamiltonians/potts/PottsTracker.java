// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.potts;

import java.util.Arrays;

import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.space.PottsConfiguration;
import org.spinscape.core.space.PottsSpace;

/** Keeps for each site and value the sum of the bonds to neighbours of that value: a proposal is one subtraction. */
final class PottsTracker implements EnergyTracker<PottsConfiguration> {

	private final PottsHamiltonian model;
	private final PottsSpace space;
	private final PottsConfiguration state;
	/** In units; site i and value v at position {@code i q + v}. */
	private final long[] bonds;
	private long agreement;

	PottsTracker(PottsHamiltonian model, PottsConfiguration start) {
		this.model = model;
		space = model.space();
		state = start.copy();
		bonds = new long[space.sites() * space.values()];
		recompute();
	}

	private void recompute() {
		agreement = model.agreement(state);
		Arrays.fill(bonds, 0);
		for (int site = 0; site < space.sites(); site++) {
			for (int k = model.firstBond(site); k < model.firstBond(site + 1); k++) {
				bonds[position(site, state.value(model.neighbour(k)))] += model.coupling(k);
			}
		}
	}

	private int position(int site, int value) {
		return site * space.values() + value;
	}

	/** What the move gains, in units. */
	private long gain(int move) {
		int site = space.site(move);
		return bonds[position(site, space.valueAfter(state, move))] - bonds[position(site, state.value(site))];
	}

	@Override
	public PottsConfiguration configuration() {
		return state;
	}

	@Override
	public double energy() {
		return model.joule(-agreement);
	}

	@Override
	public int moves() {
		return space.moves(state);
	}

	@Override
	public double delta(int move) {
		return model.joule(-gain(move));
	}

	@Override
	public void accept(int move) {
		agreement += gain(move);
		int site = space.site(move);
		int before = state.value(site);
		space.apply(state, move);
		int after = state.value(site);
		for (int k = model.firstBond(site); k < model.firstBond(site + 1); k++) {
			int neighbour = model.neighbour(k);
			bonds[position(neighbour, before)] -= model.coupling(k);
			bonds[position(neighbour, after)] += model.coupling(k);
		}
	}

	@Override
	public void reset(PottsConfiguration start) {
		state.set(start);
		recompute();
	}
}
