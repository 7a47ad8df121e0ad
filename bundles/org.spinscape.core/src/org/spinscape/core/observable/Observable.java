// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.observable;

import org.spinscape.core.result.ResultTag;

/** A quantity read off an ensemble: per slot a fixed number of components, one per replica or per pair of replicas. */
public interface Observable {

	/** What is recorded: its kind, with the unit and normalisation that it is read in. */
	ResultTag tag();

	/** Number of components per slot. They are equivalent: an analysis may average over them. */
	int width();

	/**
	 * Whether its value changes sign, and nothing else, when all spins of one replica are turned over: where that costs no
	 * energy, its mean in equilibrium is 0.
	 */
	default boolean odd() {
		return false;
	}

	/**
	 * Reads one slot into {@code out[0 .. width-1]}. It may compare it with others by their temperatures, not by their numbers,
	 * whose order is the sampler's own.
	 */
	void measure(EnsembleView ensemble, int slot, double[] out);
}
