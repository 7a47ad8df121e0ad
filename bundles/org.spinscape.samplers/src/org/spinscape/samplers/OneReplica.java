// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.result.Result;
import org.spinscape.core.sampler.BestState;
import org.spinscape.core.sampler.Replicas;
import org.spinscape.core.sampler.Sampler;
import org.spinscape.core.space.Configuration;

/**
 * Replicas of which there is one, as a sampler: samplers that advance many replicas together are written once.
 *
 * @param all one replica, which remembers its lowest state
 */
public record OneReplica(Replicas all) implements Sampler, BestState {

	@Override
	public void sweep() {
		all.sweep();
	}

	@Override
	public int slots() {
		return all.slots();
	}

	@Override
	public EnergyTracker<?> walker(int slot) {
		return all.walker(slot, 0);
	}

	@Override
	public double temperature(int slot) {
		return all.temperature(slot);
	}

	@Override
	public boolean equilibrium() {
		return all.equilibrium();
	}

	@Override
	public double bestEnergy() {
		return all.bestState(0).orElseThrow().bestEnergy();
	}

	@Override
	public Configuration bestConfiguration() {
		return all.bestState(0).orElseThrow().bestConfiguration();
	}

	@Override
	public String kernel() {
		return all.kernel();
	}

	@Override
	public List<Result> report() {
		return all.report();
	}

	@Override
	public void save(DataOutput out) throws IOException {
		all.save(out);
	}

	@Override
	public void restore(DataInput in) throws IOException {
		all.restore(in);
	}
}
