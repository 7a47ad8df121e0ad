// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.ProposalTracker;
import org.spinscape.core.hamiltonian.capability.Gradient;

/**
 * What sweeps of one walker cost. It depends on the system alone and not on where a walker is, so that a resumed run
 * refreshes its walkers at the same sweeps as one that was never stopped.
 *
 * @param attempts attempted moves of a sweep; for smooth systems components moved
 * @param refresh  sweeps between two refreshes, about a tenth of a second
 */
record Effort(long attempts, long refresh) {

	private static final long REFRESH_MOVES = 100_000;
	private static final double REFRESH_OPERATIONS = 1e8;

	/** @param walker any walker of the landscape */
	static Effort of(Hamiltonian<?> hamiltonian, EnergyTracker<?> walker) {
		int sites = hamiltonian.space().sites();
		long attempts = walker instanceof ProposalTracker<?> proposing ? proposing.proposals() : sites;
		return new Effort(attempts, hamiltonian.capability(Gradient.class)
				.map(gradient -> (long) Math.max(1, REFRESH_OPERATIONS / Math.max(sites, gradient.operations(sites))))
				.orElse(Math.max(1, REFRESH_MOVES / attempts)));
	}
}
