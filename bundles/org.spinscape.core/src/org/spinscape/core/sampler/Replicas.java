// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.sampler;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.spinscape.core.observable.EnsembleView;
import org.spinscape.core.result.Result;

/**
 * All replicas of a run on one landscape: independent copies of a sampler, with the same slots, advanced together.
 * Owned by one thread.
 */
public interface Replicas extends EnsembleView {

	/** Advances every walker of every replica by one sweep. */
	void sweep();

	/** See {@link Sampler#equilibrium()}. */
	boolean equilibrium();

	/** Whether each replica draws random numbers of its own, see {@link WalkerBatch#independent()}. */
	default boolean independent() {
		return true;
	}

	/** The lowest state that a replica has visited, if it remembers that also within sweeps. */
	Optional<BestState> bestState(int replica);

	/** The weights that a replica's states follow, if these are others than Boltzmann's. */
	default Optional<GeneralisedEnsemble> weights(int replica) {
		return Optional.empty();
	}

	/** What the first replica says about its own run. */
	List<Result> report();

	/** How the walkers of the first replica exchange their temperatures; empty if they do not. A copy of what is now. */
	default Optional<ExchangeState> exchanges() {
		return Optional.empty();
	}

	/** What carries out the sweeps, see {@link Sampler#kernel()}. */
	String kernel();

	/** Writes the complete state, random streams included. */
	void save(DataOutput out) throws IOException;

	/** Continues from {@link #save}, bit for bit. */
	void restore(DataInput in) throws IOException;

	/** Replicas that have nothing in common. @param samplers one per replica, at least one */
	static Replicas separately(List<? extends Sampler> samplers) {
		return new SeparateReplicas(List.copyOf(samplers));
	}

	/** Each walker of a batch as a replica with one slot. */
	static Replicas of(WalkerBatch batch) {
		return new BatchReplicas(batch);
	}
}
