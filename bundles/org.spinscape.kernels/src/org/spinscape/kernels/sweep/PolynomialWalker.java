// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.sweep;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

import org.spinscape.core.hamiltonian.capability.LocalFields;
import org.spinscape.core.space.IsingConfiguration;

/**
 * Interactions of any order. Keeps the value of every term and for each site the sum over its terms: a proposal costs
 * one comparison, a turn one visit to all partners in all terms of the site.
 */
final class PolynomialWalker implements SweepWalker, LocalFields.Tracker {

	private final PolynomialTerms model;
	private final LimitSource source;
	private final IsingConfiguration state;
	/** Coefficient times spins of each term, in units. */
	private final double[] values;
	/** For each site the sum of its terms' values: flipping it takes twice this from the energy. */
	private final double[] shares;
	/** Sum of all values. */
	private long sum;

	PolynomialWalker(PolynomialTerms model, IsingConfiguration start, LimitSource source) {
		this.model = model;
		this.source = source;
		state = start.copy();
		values = new double[model.coefficients.length];
		shares = new double[model.spins];
		recompute();
	}

	private void recompute() {
		sum = 0;
		for (int t = 0; t < values.length; t++) {
			double value = model.coefficients[t];
			for (int k = model.starts[t]; k < model.starts[t + 1]; k++) {
				value *= state.spin(model.sites[k]);
			}
			values[t] = value;
			sum += (long) value;
		}
		for (int site = 0; site < shares.length; site++) {
			double share = 0;
			for (int k = model.rows[site]; k < model.rows[site + 1]; k++) {
				share += values[model.terms[k]];
			}
			shares[site] = share;
		}
	}

	@Override
	public long sweep(SpinRule rule, double beta) {
		double scale = Acceptance.scale(beta, 2 * model.unit);
		long turned = 0;
		for (int row = 0; row < shares.length; row += LimitSource.ROW) {
			int count = Math.min(LimitSource.ROW, shares.length - row);
			double[] limits = source.draw(rule, scale, LimitSource.blocks(count));
			for (int i = 0; i < count; i++) {
				if (-shares[row + i] <= limits[i]) {
					accept(row + i);
					turned++;
				}
			}
		}
		return turned;
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
		return model.unit * (-2 * shares[move]);
	}

	@Override
	public double localField(int site) {
		return model.unit * (-shares[site] * state.spin(site));
	}

	@Override
	public void reset(IsingConfiguration start) {
		state.set(start);
		recompute();
	}

	@Override
	public void saveCaches(DataOutput out) throws IOException {
		source.save(out);
	}

	@Override
	public void restoreCaches(DataInput in) throws IOException {
		source.restore(in);
	}

	@Override
	public String kernel() {
		return "interaction polynomial, " + source.kernel();
	}
}
