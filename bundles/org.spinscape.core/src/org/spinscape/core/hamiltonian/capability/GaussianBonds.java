// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.hamiltonian.capability;

/**
 * Says that all couplings of a {@linkplain PairCouplings model of pairs} without fields were drawn independently from one Gaussian distribution of
 * zero mean. Disorder averages then obey identities, which tell whether a simulation has reached equilibrium.
 */
@FunctionalInterface
public interface GaussianBonds {

	/** Variance of a coupling over the disorder (not of the couplings drawn) in J^2. */
	double variance();
}
