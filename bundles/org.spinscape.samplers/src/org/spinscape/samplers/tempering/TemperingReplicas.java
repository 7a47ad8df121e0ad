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
import org.spinscape.core.kind.ExchangeKinds;
import org.spinscape.core.kind.SearchKinds;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.sampler.BestState;
import org.spinscape.core.sampler.ExchangeState;
import org.spinscape.core.sampler.Replicas;
import org.spinscape.core.sampler.WalkerBatch;
import org.spinscape.samplers.BestRecord;

/**
 * See {@link ParallelTempering}: all ladders of all replicas over one batch of walkers. A replica has one ladder, or
 * two where isoenergetic cluster moves join pairs of walkers of equal temperature; its first one is what is seen of it.
 */
final class TemperingReplicas implements Replicas {

	/** What it gives. */
	static final List<ResultKind<?>> KINDS = List.of(ExchangeKinds.SWAP_ACCEPTANCE, ExchangeKinds.COLD_FRACTION,
			SearchKinds.ROUND_TRIPS, ExchangeKinds.ROUND_TRIP_TIME);

	private final Hamiltonian<?> hamiltonian;
	private final WalkerBatch batch;
	private final TemperatureSet set;
	private final List<Ladder> ladders;
	private final int copies;
	private final Optional<IsoenergeticMove> cluster;
	private final WalkerHistory history;
	private final List<BestRecord> best = new ArrayList<>();
	/** Of all walkers, after the last sweep. */
	private final double[] energies;
	/** Whether walkers know where they were lowest within their sweeps, so that energies after them do not tell. */
	private final boolean remember;
	private long sweep;

	/**
	 * @param ladders one after the other, those of a replica together
	 * @param copies  ladders of a replica
	 * @param cluster joins a replica's two ladders, if there are two
	 * @param history remembers the travels of the first ladder
	 */
	TemperingReplicas(Hamiltonian<?> hamiltonian, WalkerBatch batch, TemperatureSet set, List<Ladder> ladders, int copies,
			Optional<IsoenergeticMove> cluster, WalkerHistory history) {
		this.hamiltonian = hamiltonian;
		this.batch = batch;
		this.set = set;
		this.ladders = ladders;
		this.copies = copies;
		this.cluster = cluster;
		this.history = history;
		energies = new double[batch.size()];
		remember = batch.bestState(0).isPresent();
		ladders.forEach(ladder -> ladder.heat(set.temperatures()));
		for (int replica = 0; replica < replicas(); replica++) {
			best.add(new BestRecord());
		}
		look();
	}

	private void look() {
		batch.energies(energies);
		int walkers = batch.size() / best.size();
		for (int replica = 0; replica < best.size(); replica++) {
			BestRecord record = best.get(replica);
			for (int index = replica * walkers; index < (replica + 1) * walkers; index++) {
				if (remember || energies[index] < record.bestEnergy()) {
					record.look(batch, index);
				}
			}
		}
	}

	@Override
	public void sweep() {
		batch.sweep();
		look();
		sweep++;
		for (Ladder ladder : ladders) {
			ladder.exchange(energies);
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
		if (history.due(sweep)) {
			history.record(ladders.getFirst().state(set.temperatures()).walkerTemperatures());
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
	public Optional<ExchangeState> exchanges() {
		return Optional.of(ladders.getFirst().state(set.temperatures()));
	}

	@Override
	public List<Result> report() {
		ExchangeState state = ladders.getFirst().state(set.temperatures());
		List<Result> report = new ArrayList<>();
		report.add(Series.of(ExchangeKinds.SWAP_ACCEPTANCE,
				Series.Axis.of("temperature", "J/k_B", state.betweenNeighbours()),
				Series.Axis.of("swap acceptance", "", state.acceptance())));
		report.add(Scalar.exact(SearchKinds.ROUND_TRIPS.means("Times that a walker came from the lowest temperature to"
				+ " the highest and back after burn-in, all walkers together"), state.roundTrips()));
		report.add(Series.of(ExchangeKinds.COLD_FRACTION, Series.Axis.of("temperature", "J/k_B", state.temperatures()),
				Series.Axis.of("cold fraction", "", state.coldFraction())));
		report.add(Scalar.exact(ExchangeKinds.ROUND_TRIP_TIME.tag(), state.roundTripTime()));
		history.result().ifPresent(report::add);
		return report;
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
		history.save(out);
		batch.save(out);
	}

	@Override
	public void restore(DataInput in) throws IOException {
		sweep = in.readLong();
		set.restore(in);
		for (Ladder ladder : ladders) {
			ladder.learn(set.temperatures());
			ladder.restore(in);
		}
		for (BestRecord record : best) {
			record.restore(hamiltonian.space(), in);
		}
		if (cluster.isPresent()) {
			cluster.get().restore(in);
		}
		history.restore(in);
		batch.restore(in);
	}
}
