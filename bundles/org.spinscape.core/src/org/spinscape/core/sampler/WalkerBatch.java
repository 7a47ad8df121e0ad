// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.sampler;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.result.Result;

/**
 * Walkers on one landscape that are advanced together, each at a temperature of its own: what replicas of a run,
 * parallel tempering and population annealing are built on. A sampler that moves many walkers at once much faster than
 * one by one (multi-spin coding) offers its own; of any other {@link #separately} makes one. Owned by one thread.
 */
public interface WalkerBatch {

	/** Number of walkers. */
	int size();

	/** Advances every walker by one sweep. */
	void sweep();

	/** A walker, in its present state. */
	EnergyTracker<?> walker(int index);

	/** Temperature of a walker in J/k_B. */
	double temperature(int index);

	/** Sets the temperature of a walker in J/k_B. @param temperature positive, or +infinity for random states */
	void temperature(int index, double temperature);

	/** Exchanges the temperatures of two walkers, as replica exchange does after each of its steps. */
	default void exchange(int index, int other) {
		double temperature = temperature(index);
		temperature(index, temperature(other));
		temperature(other, temperature);
	}

	/** The energies of all walkers in J. @param into a place for each, in their order */
	default void energies(double[] into) {
		for (int index = 0; index < into.length; index++) {
			into[index] = walker(index).energy();
		}
	}

	/** Whether each walker samples the Boltzmann distribution at its temperature. */
	boolean equilibrium();

	/**
	 * Whether each walker draws random numbers of its own. Walkers that share them are each right, and close to each other
	 * for that reason alone: whatever takes them for independent draws (overlaps, exchanges, resampling) is wrong.
	 */
	default boolean independent() {
		return true;
	}

	/** The lowest state of a walker, if it remembers that also within its sweeps. */
	default Optional<BestState> bestState(int index) {
		return Optional.empty();
	}

	/** What the batch says about its own run, of the first walker where they are separate. */
	default List<Result> report() {
		return List.of();
	}

	/** What carries out the sweeps, see {@link Sampler#kernel()}. */
	String kernel();

	/** Writes the complete state, random streams included. */
	void save(DataOutput out) throws IOException;

	/** Continues from {@link #save}, bit for bit. */
	void restore(DataInput in) throws IOException;

	/** Walkers that each have a sampler of their own. @param samplers at least one */
	static WalkerBatch separately(List<? extends SingleSystemSampler> samplers) {
		return new SeparateWalkers(List.copyOf(samplers));
	}
}
