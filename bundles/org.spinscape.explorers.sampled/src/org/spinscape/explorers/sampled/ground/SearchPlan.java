// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.ground;

import org.spinscape.core.parameter.ComponentValue;

/**
 * How a model is searched of which not all states are looked at, and that brings no search of its own.
 *
 * @param way     which way
 * @param sampler what anneals or runs
 * @param sweeps  of each run of the sampler as it is
 */
record SearchPlan(Way way, ComponentValue sampler, int sweeps) {

	/** The ways. */
	enum Way {
		/** By blocks where Ising spins have pairs with few neighbours, else by annealing. */
		AUTO,
		/** By blocks, for pairs of Ising spins. */
		BLOCKS,
		/** Annealing and crossover. */
		ANNEALING,
		/** The sampler as it is, which precedes a model's own search. */
		SAMPLER
	}
}
