// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.sampler;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.result.Result;

/** See {@link Replicas#of(WalkerBatch)}. */
record BatchReplicas(WalkerBatch batch) implements Replicas {

	@Override
	public int slots() {
		return 1;
	}

	@Override
	public int replicas() {
		return batch.size();
	}

	@Override
	public double temperature(int slot) {
		return batch.temperature(0);
	}

	@Override
	public EnergyTracker<?> walker(int slot, int replica) {
		return batch.walker(replica);
	}

	@Override
	public void sweep() {
		batch.sweep();
	}

	@Override
	public boolean equilibrium() {
		return batch.equilibrium();
	}

	@Override
	public boolean independent() {
		return batch.independent();
	}

	@Override
	public Optional<BestState> bestState(int replica) {
		return batch.bestState(replica);
	}

	@Override
	public List<Result> report() {
		return batch.report();
	}

	@Override
	public String kernel() {
		return batch.kernel();
	}

	@Override
	public void save(DataOutput out) throws IOException {
		batch.save(out);
	}

	@Override
	public void restore(DataInput in) throws IOException {
		batch.restore(in);
	}
}
