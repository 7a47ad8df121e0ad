// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.walk;

import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.space.IsingConfiguration;

/**
 * A walker that carries out whole sweeps by itself, much faster than move by move. It owns its random words:
 * {@link #saveCaches} and {@link #restoreCaches} include them, so that a resumed walk goes on bit for bit.
 */
public interface SweepWalker extends EnergyTracker<IsingConfiguration> {

	/**
	 * Attempts every spin once, in a fixed order.
	 *
	 * @param beta inverse temperature in k_B/J, from 0 to infinity
	 * @return number of spins turned over
	 */
	long sweep(SpinRule rule, double beta);

	/** What runs, for the run's manifest: for example {@code sparse pairs, Vector API 256 bit}. */
	String kernel();
}
