// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.potts;

import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.space.PottsConfiguration;
import org.spinscape.core.space.PottsSpace;

/** Keeps for each site what it would gain with each value among its present neighbours: a proposal is one subtraction. */
final class TabledTracker implements EnergyTracker<PottsConfiguration> {

	private final TabledHamiltonian model;
	private final SpinGains table;
	private final PottsSpace space;
	private final int values;
	private final PottsConfiguration state;
	/** In units; site i and value v at position {@code i q + v}. */
	private final long[] gains;
	private long gain;

	TabledTracker(TabledHamiltonian model, PottsConfiguration start) {
		this.model = model;
		table = model.table();
		space = model.space();
		values = space.values();
		state = start.copy();
		gains = new long[space.sites() * values];
		recompute();
	}

	private void recompute() {
		gain = model.gain(state);
		for (int site = 0; site < space.sites(); site++) {
			for (int value = 0; value < values; value++) {
				long sum = table.single(value);
				for (int k = model.offsets()[site]; k < model.offsets()[site + 1]; k++) {
					sum += table.pair(k, value, state.value(model.neighbours()[k]));
				}
				gains[site * values + value] = sum;
			}
		}
	}

	private long change(int move) {
		int first = space.site(move) * values;
		return gains[first + space.valueAfter(state, move)] - gains[first + state.value(space.site(move))];
	}

	@Override
	public PottsConfiguration configuration() {
		return state;
	}

	@Override
	public double energy() {
		return 0.0 - table.joule(gain);
	}

	@Override
	public int moves() {
		return space.moves(state);
	}

	@Override
	public double delta(int move) {
		return 0.0 - table.joule(change(move));
	}

	@Override
	public void accept(int move) {
		gain += change(move);
		int site = space.site(move);
		int before = state.value(site);
		space.apply(state, move);
		int after = state.value(site);
		for (int k = model.offsets()[site]; k < model.offsets()[site + 1]; k++) {
			table.change(k, before, after, gains, model.neighbours()[k] * values);
		}
	}

	@Override
	public void reset(PottsConfiguration start) {
		state.set(start);
		recompute();
	}
}
