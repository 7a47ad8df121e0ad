// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.single;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.PairCouplings;
import org.spinscape.core.kind.SearchKinds;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.sampler.StartState;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.samplers.OneWalker;
import org.spinscape.samplers.SweepLength;

/**
 * See {@link NFoldWay}. An attempt of random-site Metropolis succeeds with probability {@code sum of rates / N}; the
 * number of attempts until one does is geometric, and is drawn at once. It has no memory, so at the end of a sweep
 * what is left of it is dropped and drawn anew.
 */
final class NFoldSampler extends OneWalker<IsingConfiguration> {

	/** What it gives. */
	static final List<ResultKind<?>> KINDS = List.of(SearchKinds.ACCEPTANCE);

	private final PairCouplings pairs;
	private final RateTree rates;
	/** The energy changes that the rates are made of. */
	private final double[] deltas;
	private long attempted;
	private long events;

	/** @param pairs tells whose rates a flip changes; null if any may change */
	NFoldSampler(Hamiltonian<IsingConfiguration> hamiltonian, PairCouplings pairs, RandomStream random,
			StartState<IsingConfiguration> start,
			double temperature) {
		super(hamiltonian, random, start, temperature);
		this.pairs = pairs;
		rates = new RateTree(walker.moves());
		deltas = new double[walker.moves()];
		Arrays.fill(deltas, Double.NaN);
	}

	@Override
	public void temperature(double value) {
		super.temperature(value);
		if (deltas != null) {
			Arrays.fill(deltas, Double.NaN);
		}
	}

	@Override
	public void sweep() {
		// Others may have moved the walker (an exchange, a refresh); looking costs less than drawing the rates anew.
		updateAll();
		long left = SweepLength.draw(random, deltas.length);
		attempted += left;
		while (rates.total() > 0) {
			left -= wait(Math.min(1, rates.total() / deltas.length));
			if (left < 0) {
				return;
			}
			int site = rates.choose(random.nextDouble());
			move(site, deltas[site]);
			events++;
			updateAround(site);
		}
	}

	/** Attempts up to and including the first that succeeds. @param success its probability, positive */
	private double wait(double success) {
		double u = 1 - random.nextDouble(); // 0 < u <= 1
		return success == 1 ? 1 : 1 + Math.floor(StrictMath.log(u) / StrictMath.log1p(-success));
	}

	private void updateAround(int site) {
		if (pairs == null) {
			updateAll();
			return;
		}
		update(site);
		int[] neighbours = pairs.neighbours();
		for (int k = pairs.offsets()[site]; k < pairs.offsets()[site + 1]; k++) {
			update(neighbours[k]);
		}
	}

	private void updateAll() {
		for (int site = 0; site < deltas.length; site++) {
			update(site);
		}
	}

	private void update(int site) {
		double delta = walker.delta(site);
		if (delta != deltas[site]) {
			deltas[site] = delta;
			rates.set(site, delta <= 0 ? 1 : StrictMath.exp(-delta / temperature()));
		}
	}

	@Override
	public String kernel() {
		return "rejection-free, " + (pairs == null ? "all rates" : "rates of neighbours") + " after each event";
	}

	@Override
	public List<Result> report() {
		return List.of(Scalar.exact(SearchKinds.ACCEPTANCE.means("Moves made per attempt that random-site"
				+ " Metropolis would have needed for them, over the whole run"),
				attempted == 0 ? Double.NaN : events / (double) attempted));
	}

	@Override
	public void save(DataOutput out) throws IOException {
		super.save(out);
		out.writeLong(attempted);
		out.writeLong(events);
	}

	@Override
	public void restore(DataInput in) throws IOException {
		super.restore(in);
		attempted = in.readLong();
		events = in.readLong();
	}
}
