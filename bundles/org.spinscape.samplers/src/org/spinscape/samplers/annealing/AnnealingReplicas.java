// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.annealing;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.spinscape.core.hamiltonian.EnergyResolution;
import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.kind.SearchKinds;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.sampler.BestState;
import org.spinscape.core.sampler.Descent;
import org.spinscape.core.sampler.Replicas;
import org.spinscape.core.sampler.WalkerBatch;
import org.spinscape.core.space.Configuration;
import org.spinscape.samplers.BestRecord;

/**
 * See {@link SimulatedAnnealing}: leads the walkers of another sampler, one per replica, each through its own schedule.
 */
final class AnnealingReplicas implements Replicas {

	/** What it gives, where its walkers do: what else they would say is about a temperature that they keep. */
	static final List<ResultKind<?>> KINDS = List.of(SearchKinds.ACCEPTANCE);

	private final Hamiltonian<?> hamiltonian;
	private final WalkerBatch walkers;
	private final List<Schedule> schedules;
	private final List<BestRecord> best = new ArrayList<>();
	private long sweep;

	/** @param schedules one per walker, of equal length */
	AnnealingReplicas(Hamiltonian<?> hamiltonian, WalkerBatch walkers, List<Schedule> schedules) {
		this.hamiltonian = hamiltonian;
		this.walkers = walkers;
		this.schedules = schedules;
		for (int replica = 0; replica < schedules.size(); replica++) {
			walkers.temperature(replica, schedules.get(replica).temperature(0));
			best.add(new BestRecord());
			best.get(replica).look(walkers, replica);
		}
	}

	@Override
	public void sweep() {
		for (int replica = 0; replica < schedules.size(); replica++) {
			walkers.temperature(replica, schedules.get(replica).temperature(sweep));
		}
		walkers.sweep();
		for (int replica = 0; replica < schedules.size(); replica++) {
			best.get(replica).look(walkers, replica);
			schedules.get(replica).note(sweep, walkers.walker(replica).energy());
		}
		sweep++;
		if (sweep == schedules.getFirst().sweeps()) {
			for (int replica = 0; replica < schedules.size(); replica++) {
				Descent.GREEDY.descend(walkers.walker(replica), EnergyResolution.of(hamiltonian), null);
				best.get(replica).look(walkers.walker(replica));
				quench(hamiltonian, best.get(replica));
			}
		}
	}

	/** The best state was mostly met on the way, at some temperature, and may still have a downhill move. */
	private static <C extends Configuration> void quench(Hamiltonian<C> model, BestRecord record) {
		EnergyTracker<C> tracker = model.track(model.space().cast(record.bestConfiguration()));
		Descent.GREEDY.descend(tracker, EnergyResolution.of(model), null);
		record.look(tracker);
	}

	@Override
	public int slots() {
		return 1;
	}

	@Override
	public int replicas() {
		return schedules.size();
	}

	@Override
	public EnergyTracker<?> walker(int slot, int replica) {
		return walkers.walker(replica);
	}

	/** The temperature of the last sweep made, of the first replica where they adapt. */
	@Override
	public double temperature(int slot) {
		return walkers.temperature(0);
	}

	@Override
	public boolean independent() {
		return walkers.independent();
	}

	@Override
	public boolean equilibrium() {
		return false;
	}

	@Override
	public Optional<BestState> bestState(int replica) {
		return Optional.of(best.get(replica));
	}

	@Override
	public String kernel() {
		return walkers.kernel();
	}

	@Override
	public List<Result> report() {
		return walkers.report().stream().filter(result -> KINDS.stream().anyMatch(result.kind()::same)).toList();
	}

	@Override
	public void save(DataOutput out) throws IOException {
		out.writeLong(sweep);
		for (int replica = 0; replica < schedules.size(); replica++) {
			schedules.get(replica).save(out);
			best.get(replica).save(hamiltonian.space(), out);
		}
		walkers.save(out);
	}

	@Override
	public void restore(DataInput in) throws IOException {
		sweep = in.readLong();
		for (int replica = 0; replica < schedules.size(); replica++) {
			schedules.get(replica).restore(in);
			best.get(replica).restore(hamiltonian.space(), in);
		}
		walkers.restore(in);
	}
}
