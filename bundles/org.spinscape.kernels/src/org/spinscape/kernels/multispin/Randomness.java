// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.multispin;

/** Where the replicas of a {@link MultiSpinWalkers} take their random numbers from. */
public enum Randomness {

	/** Every replica decides by itself: replicas are statistically independent. */
	INDEPENDENT,
	/**
	 * All replicas of a group of {@link MultiSpinWalkers#GROUP} share one random number per site and sweep. Some three
	 * times faster, and each replica alone is a correct Markov chain, but replicas with the same couplings become
	 * strongly correlated: the mean over a group is hardly better than that of a single replica. Worth it only when
	 * other averages matter, such as the lowest energy met. Replicas at one temperature may even coalesce and be equal
	 * from then on.
	 */
	SHARED
}
