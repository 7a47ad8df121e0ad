// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.walk;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

import org.spinscape.core.space.IsingConfiguration;

/** Walkers ("lanes") on one system that are swept together, each at its own temperature. Owned by one thread. */
public interface SpinLanes {

	/** Number of walkers. */
	int lanes();

	/** The temperature of a lane in J/k_B. */
	double temperature(int lane);

	/** Sets the temperature of a lane. @param temperature in J/k_B, from 0 to infinity */
	void temperature(int lane, double temperature);

	/** Exchanges the temperatures of two lanes. */
	default void exchange(int lane, int other) {
		double temperature = temperature(lane);
		temperature(lane, temperature(other));
		temperature(other, temperature);
	}

	/**
	 * Attempts every spin of every lane once, in a fixed order.
	 *
	 * @throws IllegalArgumentException if these lanes do not know the rule
	 */
	void sweep(SpinRule rule);

	/** Energy of a lane in J, as {@link org.spinscape.core.hamiltonian.Hamiltonian#energy} gives it for its state. */
	double energy(int lane);

	/** The energies of the first lanes in J. @param into a place for each */
	default void energies(double[] into) {
		for (int lane = 0; lane < into.length; lane++) {
			into[lane] = energy(lane);
		}
	}

	/** A copy of the state of a lane. */
	IsingConfiguration configuration(int lane);

	/** Puts a lane into a state, which is copied. */
	void set(int lane, IsingConfiguration state);

	/** Turns one spin of a lane over. */
	void flip(int lane, int site);

	/** What runs, for the run's manifest: for example {@code multi-spin coding, independent, Vector API 256 bit}. */
	String kernel();

	/** Writes the complete state: temperatures, spins, random numbers. */
	void save(DataOutput out) throws IOException;

	/** Continues from what lanes of the same plan and number wrote by {@link #save}. */
	void restore(DataInput in) throws IOException;
}
