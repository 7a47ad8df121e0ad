// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.space;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A discrete space whose states can be numbered unless they are too many, so that exact analysis can put them into arrays.
 *
 * @param <C> its configurations
 */
public interface FiniteSpace<C extends Configuration> extends DiscreteSpace<C> {

	/** Number of states; empty if they are too many to be numbered. */
	OptionalLong states();

	/** Whether the states are numbered and no more than {@code most}. */
	default boolean atMost(long most) {
		return states().isPresent() && states().getAsLong() <= most;
	}

	/** Natural logarithm of the number of states; NaN if it is not known, which can be where they are not numbered. */
	default double logStates() {
		return states().isPresent() ? StrictMath.log(states().getAsLong()) : Double.NaN;
	}

	/** How many states there are, in words: a number, a power, or about how many. */
	default String statesInWords() {
		if (states().isPresent()) {
			return Long.toString(states().getAsLong());
		}
		double states = Math.exp(logStates());
		return Double.isNaN(states) ? "too many"
				: Double.isInfinite(states) ? String.format(Locale.ROOT, "about 10^%.0f", logStates() / Math.log(10))
						: String.format(Locale.ROOT, "about %.0e", states);
	}

	/**
	 * The largest system of this sort with no more than so many states, in words, for example {@code 30 spins}; empty if
	 * that cannot be said.
	 *
	 * @param most at least 2
	 */
	default Optional<String> largest(@SuppressWarnings("unused") long most) {
		return Optional.empty();
	}

	/** Index of a state, 0 to {@link #states()} - 1. @throws IllegalStateException if the states are not numbered */
	long index(C state);

	/**
	 * Sets {@code state} to the state with the given index.
	 *
	 * @throws IllegalStateException if the states are not numbered
	 */
	void assign(C state, long index);

	/** Number of neighbours of the state with this index. */
	int degree(long index);

	/** Index of the state that move {@code move} leads to. */
	long neighbour(long index, int move);
}
