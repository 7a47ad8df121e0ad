// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.tempering;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.kind.SearchKinds;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.sampler.BestState;
import org.spinscape.core.sampler.Replicas;
import org.spinscape.core.sampler.WalkerBatch;
import org.spinscape.samplers.BestRecord;

/**
 * See {@link ParallelTempering}: all ladders of all replicas over one batch of walkers. A replica has one ladder, or
 * two where isoenergetic cluster moves join pairs of walkers of equal temperature; its first one is what is seen of it.
 */
final class TemperingReplicas implements Replicas {

	static final ResultKind<Series> SWAP_ACCEPTANCE = ResultKind.series("swap-acceptance",
			"Accepted exchanges per attempt after burn-in, for each pair of neighbouring temperatures at their"
					+ " geometric mean");
	/** What it gives. */
	static final List<ResultKind<?>> KINDS = List.of(SWAP_ACCEPTANCE, SearchKinds.ROUND_TRIPS);

	private final Hamiltonian<?> hamiltonian;
	private final WalkerBatch batch;
	private final TemperatureSet set;
	private final List<Ladder> ladders;
	private final int copies;
	private final Optional<IsoenergeticMove> cluster;
	private final List<BestRecord> best = new ArrayList<>();
	private long sweep;

	/**
	 * @param ladders one after the other, those of a replica together
	 * @param copies  ladders of a replica
	 * @param cluster joins a replica's two ladders, if there are two
	 */
	TemperingReplicas(Hamiltonian<?> hamiltonian, WalkerBatch batch, TemperatureSet set, List<Ladder> ladders, int copies,
			Optional<IsoenergeticMove> cluster) {
		this.hamiltonian = hamiltonian;
		this.batch = batch;
		this.set = set;
		this.ladders = ladders;
		this.copies = copies;
		this.cluster = cluster;
		ladders.forEach(ladder -> ladder.heat(set.temperatures()));
		for (int replica = 0; replica < replicas(); replica++) {
			best.add(new BestRecord());
		}
		look();
	}

	private void look() {
		int walkers = batch.size() / best.size();
		for (int index = 0; index < batch.size(); index++) {
			best.get(index / walkers).look(batch, index);
		}
	}

	@Override
	public void sweep() {
		batch.sweep();
		look();
		sweep++;
		for (Ladder ladder : ladders) {
			ladder.exchange(set.temperatures());
		}
		cluster.ifPresent(move -> {
			for (int ladder = 0; ladder < ladders.size(); ladder += 2) {
				for (int slot = 0; slot < slots(); slot++) {
					move.apply(batch.walker(ladders.get(ladder).walker(slot)),
							batch.walker(ladders.get(ladder + 1).walker(slot)));
				}
			}
		});
		if (set.settle(sweep, ladders)) {
			ladders.forEach(ladder -> ladder.heat(set.temperatures()));
		}
	}

	@Override
	public int slots() {
		return set.temperatures().length;
	}

	@Override
	public int replicas() {
		return ladders.size() / copies;
	}

	@Override
	public EnergyTracker<?> walker(int slot, int replica) {
		return batch.walker(ladders.get(replica * copies).walker(slot));
	}

	@Override
	public double temperature(int slot) {
		return set.temperatures()[slot];
	}

	@Override
	public boolean equilibrium() {
		return batch.equilibrium();
	}

	@Override
	public Optional<BestState> bestState(int replica) {
		return Optional.of(best.get(replica));
	}

	@Override
	public String kernel() {
		return batch.kernel();
	}

	@Override
	public List<Result> report() {
		double[] temperatures = set.temperatures();
		Ladder first = ladders.getFirst();
		double[] middle = new double[temperatures.length - 1];
		double[] rate = new double[temperatures.length - 1];
		for (int pair = 0; pair < rate.length; pair++) {
			middle[pair] = Math.sqrt(temperatures[pair] * temperatures[pair + 1]);
			rate[pair] = first.tried(pair) == 0 ? Double.NaN : first.swapped(pair) / (double) first.tried(pair);
		}
		return List.of(
				new Series(SWAP_ACCEPTANCE.tag(),
						Series.Axis.of("temperature", "J/k_B", middle), Series.Axis.of("swap acceptance", "", rate)),
				Scalar.exact(SearchKinds.ROUND_TRIPS.means("Times that a walker came from the lowest temperature to"
						+ " the highest and back after burn-in, all"
						+ " walkers together"),
						first.trips().count()));
	}

	@Override
	public void save(DataOutput out) throws IOException {
		out.writeLong(sweep);
		set.save(out);
		for (Ladder ladder : ladders) {
			ladder.save(out);
		}
		for (BestRecord record : best) {
			record.save(hamiltonian.space(), out);
		}
		if (cluster.isPresent()) {
			cluster.get().save(out);
		}
		batch.save(out);
	}

	@Override
	public void restore(DataInput in) throws IOException {
		sweep = in.readLong();
		set.restore(in);
		for (Ladder ladder : ladders) {
			ladder.restore(in);
		}
		for (BestRecord record : best) {
			record.restore(hamiltonian.space(), in);
		}
		if (cluster.isPresent()) {
			cluster.get().restore(in);
		}
		batch.restore(in);
	}
}
