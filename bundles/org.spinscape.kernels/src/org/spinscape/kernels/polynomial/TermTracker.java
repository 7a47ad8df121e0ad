// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.polynomial;

import org.spinscape.core.hamiltonian.capability.LocalFields;
import org.spinscape.core.space.IsingConfiguration;

/**
 * Keeps the value of every term and for each site the sum over its terms: a proposal costs one product, a flip one
 * visit to all partners in all terms of the site. All is counted in whole units, so nothing drifts and nothing depends
 * on the path.
 */
public final class TermTracker implements LocalFields.Tracker {

	private final PolynomialTerms model;
	private final IsingConfiguration state;
	/** Coefficient times spins of each term, in units. */
	private final double[] values;
	/** For each site the sum of its terms' values: flipping it takes twice this from the energy. */
	private final double[] shares;
	/** Sum of all values. */
	private long sum;

	TermTracker(PolynomialTerms model, IsingConfiguration start) {
		this.model = model;
		state = start.copy();
		values = new double[model.count()];
		shares = new double[model.spins()];
		recompute();
	}

	private void recompute() {
		sum = 0;
		for (int t = 0; t < values.length; t++) {
			values[t] = model.value(state, t);
			sum += (long) values[t];
		}
		for (int site = 0; site < shares.length; site++) {
			double share = 0;
			for (int k = model.rows[site]; k < model.rows[site + 1]; k++) {
				share += values[model.terms[k]];
			}
			shares[site] = share;
		}
	}

	/** Half the energy change of a flip, in units: minus the sum over the site's terms. */
	public double halfCost(int site) {
		return -shares[site];
	}

	@Override
	public void accept(int move) {
		int[] sites = model.sites;
		sum -= 2 * (long) shares[move];
		for (int k = model.rows[move]; k < model.rows[move + 1]; k++) {
			int t = model.terms[k];
			double twice = 2 * values[t];
			values[t] = -values[t];
			int end = model.starts[t + 1];
			for (int m = model.starts[t]; m < end; m++) {
				shares[sites[m]] -= twice;
			}
		}
		state.flip(move);
	}

	@Override
	public IsingConfiguration configuration() {
		return state;
	}

	@Override
	public double energy() {
		return model.energy(sum);
	}

	@Override
	public int moves() {
		return shares.length;
	}

	@Override
	public double delta(int move) {
		return model.unit() * (-2 * shares[move]);
	}

	@Override
	public double localField(int site) {
		return model.unit() * (-shares[site] * state.spin(site));
	}

	@Override
	public void reset(IsingConfiguration start) {
		state.set(start);
		recompute();
	}
}
