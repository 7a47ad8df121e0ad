// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.sampler;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.result.Result;

/** See {@link WalkerBatch#separately}. */
record SeparateWalkers(List<SingleSystemSampler> samplers) implements WalkerBatch {

	@Override
	public int size() {
		return samplers.size();
	}

	@Override
	public void sweep() {
		for (SingleSystemSampler sampler : samplers) {
			sampler.sweep();
		}
	}

	@Override
	public EnergyTracker<?> walker(int index) {
		return samplers.get(index).walker();
	}

	@Override
	public double temperature(int index) {
		return samplers.get(index).temperature();
	}

	@Override
	public void temperature(int index, double temperature) {
		samplers.get(index).temperature(temperature);
	}

	@Override
	public boolean equilibrium() {
		return samplers.stream().allMatch(Sampler::equilibrium);
	}

	@Override
	public Optional<BestState> bestState(int index) {
		return samplers.get(index) instanceof BestState best ? Optional.of(best) : Optional.empty();
	}

	@Override
	public List<Result> report() {
		return samplers.getFirst().report();
	}

	@Override
	public String kernel() {
		return samplers.getFirst().kernel();
	}

	@Override
	public void save(DataOutput out) throws IOException {
		for (SingleSystemSampler sampler : samplers) {
			sampler.save(out);
		}
	}

	@Override
	public void restore(DataInput in) throws IOException {
		for (SingleSystemSampler sampler : samplers) {
			sampler.restore(in);
		}
	}
}
