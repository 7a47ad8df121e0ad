// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.walk;

/** How a single spin is updated at inverse temperature beta. Both leave the Boltzmann distribution invariant. */
public enum SpinRule {

	/** Flip with probability {@code min(1, exp(-beta dE))}. */
	METROPOLIS,
	/** Up with probability {@code 1/(1 + exp(-2 beta h))}, whatever the spin was (Glauber). */
	HEAT_BATH
}
