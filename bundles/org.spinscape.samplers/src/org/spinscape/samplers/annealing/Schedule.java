// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.annealing;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Temperature as a function of the sweep, and of what was seen before it if the schedule adapts. */
interface Schedule {

	/** Number of sweeps; all after them are made at the last temperature. */
	long sweeps();

	/** Temperature of a sweep, counted from 0, in J/k_B. */
	double temperature(long sweep);

	/** What came of a sweep. */
	default void note(long sweep, double energy) {
		// a fixed schedule does not listen
	}

	/**
	 * Writes what was learnt.
	 *
	 * @throws IOException if {@code out} does
	 */
	default void save(DataOutput out) throws IOException {
		// nothing was
	}

	/**
	 * Continues from {@link #save}.
	 *
	 * @throws IOException if {@code in} does
	 */
	default void restore(DataInput in) throws IOException {
		// nothing was learnt
	}
}
