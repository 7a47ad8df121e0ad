// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.observable.EnsembleView;

/** Refreshes the walkers of a task's replicas. */
final class Refresh {

	private Refresh() {
	}

	/**
	 * Recomputes every walker's caches. This bounds rounding drift, and makes the state that a checkpoint restores
	 * (which recomputes them too) equal to the state of a run that was never stopped, bit for bit.
	 *
	 * @throws IllegalStateException if an incremental energy was wrong by more than rounding
	 */
	static void all(EnsembleView ensemble) {
		for (int replica = 0; replica < ensemble.replicas(); replica++) {
			for (int slot = 0; slot < ensemble.slots(); slot++) {
				EnergyTracker<?> walker = ensemble.walker(slot, replica);
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
