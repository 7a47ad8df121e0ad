// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.observable;

import org.spinscape.core.hamiltonian.EnergyTracker;

/** The walkers of one disorder sample, for reading: slots (temperatures) times independent replicas. */
public interface EnsembleView {

	/** Number of slots. */
	int slots();

	/** Number of replicas: independent runs on the same couplings. */
	int replicas();

	/** Temperature of a slot in J/k_B; NaN where it has no meaning. */
	double temperature(int slot);

	/** The walker of a replica in a slot. */
	EnergyTracker<?> walker(int slot, int replica);
}
