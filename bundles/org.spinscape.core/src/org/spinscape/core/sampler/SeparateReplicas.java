// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.sampler;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.result.Result;

/** See {@link Replicas#separately}. */
record SeparateReplicas(List<Sampler> samplers) implements Replicas {

	@Override
	public int slots() {
		return samplers.getFirst().slots();
	}

	@Override
	public int replicas() {
		return samplers.size();
	}

	@Override
	public double temperature(int slot) {
		return samplers.getFirst().temperature(slot);
	}

	@Override
	public EnergyTracker<?> walker(int slot, int replica) {
		return samplers.get(replica).walker(slot);
	}

	@Override
	public void sweep() {
		for (Sampler sampler : samplers) {
			sampler.sweep();
		}
	}

	@Override
	public boolean equilibrium() {
		return samplers.getFirst().equilibrium();
	}

	@Override
	public Optional<BestState> bestState(int replica) {
		return samplers.get(replica) instanceof BestState best ? Optional.of(best) : Optional.empty();
	}

	@Override
	public Optional<GeneralisedEnsemble> weights(int replica) {
		return samplers.get(replica) instanceof GeneralisedEnsemble weights ? Optional.of(weights) : Optional.empty();
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
		for (Sampler sampler : samplers) {
			sampler.save(out);
		}
	}

	@Override
	public void restore(DataInput in) throws IOException {
		for (Sampler sampler : samplers) {
			sampler.restore(in);
		}
	}
}
