// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import java.util.List;

import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.observable.EnsembleView;
import org.spinscape.core.sampler.Sampler;

/** The replicas of one task. All have the same slots. */
record Ensemble(List<Sampler> samplers) implements EnsembleView {

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

	/** Sweeps every replica once. */
	void sweep() {
		for (Sampler sampler : samplers) {
			sampler.sweep();
		}
	}

	/**
	 * Recomputes every walker's caches. This bounds rounding drift, and makes the state that a checkpoint restores
	 * (which recomputes them too) equal to the state of a run that was never stopped, bit for bit.
	 *
	 * @throws IllegalStateException if an incremental energy was wrong by more than rounding
	 */
	void refresh() {
		for (int replica = 0; replica < replicas(); replica++) {
			for (int slot = 0; slot < slots(); slot++) {
				EnergyTracker<?> walker = walker(slot, replica);
				double drift = walker.refresh();
				double allowed = 1e-9 * Math.max(walker.moves(), Math.abs(walker.energy()));
				if (!(Math.abs(drift) <= allowed)) {
					throw new IllegalStateException("the energy kept while moving is off by " + drift
							+ " J; the Hamiltonian's tracker is wrong (run the conformance kit on it)");
				}
			}
		}
	}
}
