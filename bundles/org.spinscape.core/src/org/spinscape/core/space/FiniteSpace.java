// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.space;

/**
 * A discrete space whose states can be numbered, so that exact analysis can put them into arrays.
 *
 * @param <C> its configurations
 */
public interface FiniteSpace<C extends Configuration> extends DiscreteSpace<C> {

	/** Number of states; {@link Long#MAX_VALUE} if it does not fit a long. */
	long states();

	/** Natural logarithm of the number of states; NaN if it is unknown because {@link #states()} does not fit a long. */
	default double logStates() {
		return states() == Long.MAX_VALUE ? Double.NaN : StrictMath.log(states());
	}

	/** Index of a state, 0 to {@link #states()} - 1. */
	long index(C state);

	/** Sets {@code state} to the state with the given index. */
	void assign(C state, long index);

	/** Number of neighbours of the state with this index. */
	int degree(long index);

	/** Index of the state that move {@code move} leads to. */
	long neighbour(long index, int move);
}
