// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.single;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.sampler.SamplerSetup;
import org.spinscape.core.sampler.StartState;
import org.spinscape.core.sampler.WalkerBatch;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.kernels.walk.SpinLanes;
import org.spinscape.kernels.walk.SpinRule;

/** Many walkers in the bits of words. */
final class MultiSpinBatch implements WalkerBatch {

	private final SpinLanes lanes;
	private final SpinRule rule;
	private final boolean independent;
	private final LaneWalker[] walkers;

	/** @param independent whether walkers draw random numbers of their own */
	MultiSpinBatch(Hamiltonian<IsingConfiguration> hamiltonian, SpinLanes lanes, SpinRule rule,
			boolean independent) {
		this.lanes = lanes;
		this.rule = rule;
		this.independent = independent;
		walkers = new LaneWalker[lanes.lanes()];
		for (int lane = 0; lane < walkers.length; lane++) {
			walkers[lane] = new LaneWalker(hamiltonian, lanes, lane);
		}
	}

	/** Puts each walker at a start of its own. @param setups one per walker, whose random numbers it may draw */
	void start(StartState<IsingConfiguration> start, List<SamplerSetup> setups) {
		for (int lane = 0; lane < walkers.length; lane++) {
			walkers[lane].reset(start.draw(setups.get(lane).random()));
		}
	}

	@Override
	public int size() {
		return walkers.length;
	}

	@Override
	public void sweep() {
		flush();
		lanes.sweep(rule);
		for (LaneWalker walker : walkers) {
			walker.forget();
		}
	}

	private void flush() {
		for (LaneWalker walker : walkers) {
			walker.flush();
		}
	}

	@Override
	public EnergyTracker<?> walker(int index) {
		return walkers[index];
	}

	@Override
	public double temperature(int index) {
		return lanes.temperature(index);
	}

	@Override
	public void temperature(int index, double temperature) {
		lanes.temperature(index, temperature);
	}

	@Override
	public void exchange(int index, int other) {
		lanes.exchange(index, other);
	}

	@Override
	public void energies(double[] into) {
		lanes.energies(into);
		for (int lane = 0; lane < into.length; lane++) {
			if (walkers[lane].apart()) {
				into[lane] = walkers[lane].energy();
			}
		}
	}

	@Override
	public boolean equilibrium() {
		return true;
	}

	@Override
	public boolean independent() {
		return independent;
	}

	@Override
	public String kernel() {
		return lanes.kernel();
	}

	@Override
	public void save(DataOutput out) throws IOException {
		flush();
		lanes.save(out);
	}

	@Override
	public void restore(DataInput in) throws IOException {
		for (LaneWalker walker : walkers) {
			walker.forget();
		}
		lanes.restore(in);
	}
}
