// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.sweep;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

import org.spinscape.core.hamiltonian.capability.LocalFields;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.kernels.polynomial.PolynomialTerms;
import org.spinscape.kernels.polynomial.TermTracker;
import org.spinscape.kernels.walk.SpinRule;
import org.spinscape.kernels.walk.SweepWalker;

/** Interactions of any order, site by site; {@link TermTracker} keeps the books. */
final class PolynomialWalker implements SweepWalker, LocalFields.Tracker {

	private final PolynomialTerms model;
	private final TermTracker tracker;
	private final LimitSource source;

	PolynomialWalker(PolynomialTerms model, IsingConfiguration start, LimitSource source) {
		this.model = model;
		this.tracker = model.track(start);
		this.source = source;
	}

	@Override
	public long sweep(SpinRule rule, double beta) {
		double scale = Acceptance.scale(beta, 2 * model.unit());
		long turned = 0;
		for (int row = 0; row < model.spins(); row += LimitSource.ROW) {
			int count = Math.min(LimitSource.ROW, model.spins() - row);
			double[] limits = source.draw(rule, scale, LimitSource.blocks(count));
			for (int i = 0; i < count; i++) {
				if (tracker.halfCost(row + i) <= limits[i]) {
					tracker.accept(row + i);
					turned++;
				}
			}
		}
		return turned;
	}

	@Override
	public void accept(int move) {
		tracker.accept(move);
	}

	@Override
	public IsingConfiguration configuration() {
		return tracker.configuration();
	}

	@Override
	public double energy() {
		return tracker.energy();
	}

	@Override
	public int moves() {
		return tracker.moves();
	}

	@Override
	public double delta(int move) {
		return tracker.delta(move);
	}

	@Override
	public double localField(int site) {
		return tracker.localField(site);
	}

	@Override
	public void reset(IsingConfiguration start) {
		tracker.reset(start);
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
