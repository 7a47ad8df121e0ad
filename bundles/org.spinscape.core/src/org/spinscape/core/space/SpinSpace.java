// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.space;

/**
 * A space whose states are Ising spins: all their states ({@link IsingSpace}), or those that a constraint leaves, with moves
 * of its own. What reads states and leaves moving to others works on any of them. Move {@code i} turns spin {@code i} over,
 * or leads nowhere where that is not allowed. The index of a state is its bits.
 */
public interface SpinSpace extends FiniteSpace<IsingConfiguration> {

	@Override
	default boolean signs() {
		return true;
	}

	@Override
	default IsingConfiguration cast(Configuration configuration) {
		return (IsingConfiguration) configuration;
	}
}
