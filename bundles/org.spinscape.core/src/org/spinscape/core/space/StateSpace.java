// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.space;

import org.spinscape.core.random.RandomStream;

/**
 * The set of states of a system. Immutable.
 *
 * @param <C> its configurations
 */
public interface StateSpace<C extends Configuration> {

	/** What the states are, in words, for example {@code 16 Ising spins}. */
	String description();

	/** Number of degrees of freedom (spins, residues, weights). */
	int sites();

	/** The reference state; for Ising spins all up. */
	C create();

	/** A state drawn uniformly. */
	C random(RandomStream random);

	/** Reads {@link Configuration#toText()}. @throws IllegalArgumentException saying what does not fit */
	C parse(String text);

	/** Casts a configuration that belongs to this space. @throws ClassCastException if it does not */
	C cast(Configuration configuration);
}
