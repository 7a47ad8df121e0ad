// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.hamiltonian;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

import org.spinscape.core.space.Configuration;

/**
 * One walker's state together with its energy and whatever caches make moves cheap. Owned by one thread.
 *
 * @param <C> its configurations
 */
public interface EnergyTracker<C extends Configuration> {

	/** The present state, for reading only: change it through {@link #accept(int)} and {@link #reset}. */
	C configuration();

	/**
	 * The present energy in J. It agrees with {@link Hamiltonian#energy} within 1e-9 per site for any number of
	 * moves up to 1e5 since {@link #reset}, exactly for integer energies.
	 */
	double energy();

	/** Number of moves from the present state; 0 on a space without elementary moves. */
	int moves();

	/**
	 * Energy change in J that move {@code move} would cause. Changes nothing.
	 *
	 * @param move 0 to {@link #moves()} - 1
	 */
	double delta(int move);

	/** Carries out move {@code move}. */
	void accept(int move);

	/** Continues from {@code state}, which is copied, and recomputes all caches: this ends any rounding drift. */
	void reset(C state);

	/**
	 * Recomputes energy and caches from the present state and gives the drift: energy kept minus recomputed. Rounding
	 * aside, the walker then goes on as it would have: what moves and proposals do stays the same.
	 */
	default double refresh() {
		double kept = energy();
		@SuppressWarnings("unchecked") // a copy has the type of its original
		C state = (C) configuration().copy();
		reset(state);
		return kept - energy();
	}

	/**
	 * Writes what of the caches depends on the path taken and not on the state alone: sums that carry the rounding of
	 * past moves, for example. Together with the state it lets a stopped run go on bit for bit. The default writes
	 * nothing, which is right for a tracker whose caches are functions of the state.
	 *
	 * @throws IOException if {@code out} does
	 */
	default void saveCaches(DataOutput out) throws IOException {
		// nothing depends on the path
	}

	/**
	 * Takes over what {@link #saveCaches} wrote, after a {@link #reset} to the state it was written in.
	 *
	 * @throws IOException if {@code in} does
	 */
	default void restoreCaches(DataInput in) throws IOException {
		// nothing depends on the path
	}
}
