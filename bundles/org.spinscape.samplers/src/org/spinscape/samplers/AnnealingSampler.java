// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.result.Result;
import org.spinscape.core.sampler.BestState;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.core.sampler.SingleSystemSampler;
import org.spinscape.core.space.Configuration;

/**
 * See {@link SimulatedAnnealing}: leads another sampler through a schedule. It keeps its temperature to itself, so it
 * is not a {@link SingleSystemSampler} that others could build on.
 */
final class AnnealingSampler implements Sampler, BestState {

	private final Hamiltonian<?> hamiltonian;
	private final SingleSystemSampler dynamics;
	private final SimulatedAnnealing.Schedule schedule;
	private final BestRecord best = new BestRecord();
	private long sweep;

	AnnealingSampler(Hamiltonian<?> hamiltonian, SingleSystemSampler dynamics, SimulatedAnnealing.Schedule schedule) {
		this.hamiltonian = hamiltonian;
		this.dynamics = dynamics;
		this.schedule = schedule;
		dynamics.temperature(schedule.temperature(0));
		best.look(dynamics);
	}

	@Override
	public void sweep() {
		dynamics.temperature(schedule.temperature(sweep));
		dynamics.sweep();
		best.look(dynamics);
		sweep++;
		if (sweep == schedule.sweeps()) {
			Quench.descend(dynamics.walker());
			best.look(dynamics);
			best.offer(dynamics.walker().energy(), dynamics.walker().configuration().copy());
			quenchBest(hamiltonian);
		}
	}

	/** The best state was mostly met on the way, at some temperature, and may still have a downhill move. */
	private <C extends Configuration> void quenchBest(Hamiltonian<C> model) {
		EnergyTracker<C> tracker = model.track(model.space().cast(best.configuration()));
		Quench.descend(tracker);
		best.offer(tracker.energy(), tracker.configuration().copy());
	}

	@Override
	public int slots() {
		return 1;
	}

	@Override
	public EnergyTracker<?> walker(int slot) {
		return dynamics.walker();
	}

	/** The temperature of the last sweep made. */
	@Override
	public double temperature(int slot) {
		return dynamics.temperature();
	}

	@Override
	public boolean equilibrium() {
		return false;
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
		return dynamics.report();
	}

	@Override
	public void save(DataOutput out) throws IOException {
		out.writeLong(sweep);
		best.save(out);
		dynamics.save(out);
	}

	@Override
	public void restore(DataInput in) throws IOException {
		sweep = in.readLong();
		best.restore(hamiltonian.space(), in);
		dynamics.restore(in);
	}
}
