// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.sampler.BestState;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.core.sampler.SingleSystemSampler;
import org.spinscape.core.space.Configuration;

/**
 * See {@link ParallelTempering}. After each sweep neighbouring slots exchange their walkers with probability
 * {@code min(1, exp((beta_a - beta_b)(E_a - E_b)))}, slots 0-1, 2-3, ... and 1-2, 3-4, ... in turn. What moves is the
 * temperature: a walker keeps its sampler and its random stream.
 */
final class TemperingSampler implements Sampler, BestState {

	private final Hamiltonian<?> hamiltonian;
	private final SingleSystemSampler[] walkers;
	private final double[] temperatures;
	private final RandomStream random;
	private final int[] walkerIn;
	private final long[] tried;
	private final long[] swapped;
	private final RoundTrips trips;
	private final BestRecord best = new BestRecord();
	private int parity;

	/** @param temperatures rising, one per walker */
	TemperingSampler(Hamiltonian<?> hamiltonian, SingleSystemSampler[] walkers, double[] temperatures,
			RandomStream random) {
		this.hamiltonian = hamiltonian;
		this.walkers = walkers;
		this.temperatures = temperatures;
		this.random = random;
		walkerIn = new int[walkers.length];
		tried = new long[walkers.length - 1];
		swapped = new long[walkers.length - 1];
		trips = new RoundTrips(walkers.length);
		for (int slot = 0; slot < walkers.length; slot++) {
			put(slot, slot);
			best.look(walkers[slot]);
		}
		trips.note(walkerIn);
	}

	private void put(int slot, int walker) {
		walkerIn[slot] = walker;
		walkers[walker].temperature(temperatures[slot]);
	}

	@Override
	public void sweep() {
		for (SingleSystemSampler walker : walkers) {
			walker.sweep();
			best.look(walker);
		}
		for (int slot = parity; slot + 1 < walkers.length; slot += 2) {
			exchange(slot);
		}
		parity = 1 - parity;
		trips.note(walkerIn);
	}

	private void exchange(int slot) {
		int cold = walkerIn[slot];
		int hot = walkerIn[slot + 1];
		double advantage = (1 / temperatures[slot] - 1 / temperatures[slot + 1])
				* (walkers[cold].walker().energy() - walkers[hot].walker().energy());
		tried[slot]++;
		if (advantage >= 0 || Acceptance.accepts(random.nextDouble(), -advantage)) {
			swapped[slot]++;
			put(slot, hot);
			put(slot + 1, cold);
		}
	}

	@Override
	public int slots() {
		return walkers.length;
	}

	@Override
	public EnergyTracker<?> walker(int slot) {
		return walkers[walkerIn[slot]].walker();
	}

	@Override
	public double temperature(int slot) {
		return temperatures[slot];
	}

	@Override
	public boolean equilibrium() {
		for (SingleSystemSampler walker : walkers) {
			if (!walker.equilibrium()) {
				return false;
			}
		}
		return true;
	}

	@Override
	public double bestEnergy() {
		return best.energy();
	}

	@Override
	public Configuration bestConfiguration() {
		return best.configuration();
	}

	@Override
	public List<Result> report() {
		double[] middle = new double[tried.length];
		double[] rate = new double[tried.length];
		for (int pair = 0; pair < tried.length; pair++) {
			middle[pair] = Math.sqrt(temperatures[pair] * temperatures[pair + 1]);
			rate[pair] = tried[pair] == 0 ? Double.NaN : swapped[pair] / (double) tried[pair];
		}
		return List.of(
				new Series("swap-acceptance",
						"Accepted exchanges per attempt, for each pair of neighbouring temperatures at their geometric mean",
						Series.Axis.of("temperature", "J/k_B", middle), Series.Axis.of("swap acceptance", "", rate)),
				Scalar.exact("round-trips", "",
						"Times that a walker came from the lowest temperature to the highest and back, all walkers together",
						trips.count()));
	}

	@Override
	public void save(DataOutput out) throws IOException {
		random.save(out);
		out.writeInt(parity);
		for (int walker : walkerIn) {
			out.writeInt(walker);
		}
		for (int pair = 0; pair < tried.length; pair++) {
			out.writeLong(tried[pair]);
			out.writeLong(swapped[pair]);
		}
		trips.save(out);
		best.save(out);
		for (SingleSystemSampler walker : walkers) {
			walker.save(out);
		}
	}

	@Override
	public void restore(DataInput in) throws IOException {
		random.restore(in);
		parity = in.readInt();
		for (int slot = 0; slot < walkerIn.length; slot++) {
			walkerIn[slot] = in.readInt();
		}
		for (int pair = 0; pair < tried.length; pair++) {
			tried[pair] = in.readLong();
			swapped[pair] = in.readLong();
		}
		trips.restore(in);
		best.restore(hamiltonian.space(), in);
		for (SingleSystemSampler walker : walkers) {
			walker.restore(in);
		}
	}
}
