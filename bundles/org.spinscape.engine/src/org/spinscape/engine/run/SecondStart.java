// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.Planted;
import org.spinscape.core.observable.Observable;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.sampler.Replicas;
import org.spinscape.core.space.Configuration;

/**
 * One more replica, run beside the others from a state that is known to be low: in equilibrium it cannot be told from
 * them, and a run that has missed the valley of that state can. It is recorded apart.
 *
 * @param origin   what state it starts from, in words
 * @param ensemble a single replica
 * @param recorder of the observables that a single replica has
 */
record SecondStart(String origin, Replicas ensemble, Recorder recorder) {

	/** A low state and where it comes from. */
	record Known(String origin, Configuration state) {
	}

	/**
	 * The lowest state that is known before the run: the native state or a ground state that an explorer has found.
	 *
	 * @param groundStates found by an explorer; empty if none did
	 */
	static Optional<Known> known(Hamiltonian<?> hamiltonian, List<Configuration> groundStates) {
		Optional<Known> found = groundStates.stream().findFirst().map(state -> new Known("the ground state found", state));
		return hamiltonian.capability(Planted.class).map(planted -> new Known("the native state", planted.nativeState()))
				.filter(planted -> found.isEmpty()
						|| energy(hamiltonian, planted.state()) <= energy(hamiltonian, found.get().state()))
				.or(() -> found);
	}

	private static <C extends Configuration> double energy(Hamiltonian<C> hamiltonian, Configuration state) {
		return hamiltonian.energy(hamiltonian.space().cast(state));
	}

	/**
	 * Where a replica beside {@code first} is to start: at the known state, or at a random one if the first replica was
	 * itself put there, since two runs from one state tell nothing.
	 *
	 * @param first  replicas at their start
	 * @param random drawn from only in the second case
	 */
	static Known elsewhere(Known known, Hamiltonian<?> hamiltonian, Replicas first, RandomStream random) {
		return first.walker(0, 0).configuration().equals(known.state())
				? new Known("a random state", hamiltonian.space().random(random))
				: known;
	}

	/** Puts every walker of a fresh replica into the state. */
	static SecondStart of(Known known, Hamiltonian<?> hamiltonian, Replicas ensemble, List<Observable> observables,
			long interval) {
		for (int slot = 0; slot < ensemble.slots(); slot++) {
			put(hamiltonian, ensemble.walker(slot, 0), known.state());
		}
		return new SecondStart(known.origin(), ensemble, new Recorder(observables, ensemble.slots(), interval));
	}

	@SuppressWarnings("unchecked") // a walker of this landscape has its configurations
	private static <C extends Configuration> void put(Hamiltonian<C> hamiltonian, EnergyTracker<?> walker,
			Configuration state) {
		((EnergyTracker<C>) walker).reset(hamiltonian.space().cast(state));
	}

	void save(DataOutput out) throws IOException {
		ensemble.save(out);
		recorder.save(out);
	}

	void restore(DataInput in) throws IOException {
		ensemble.restore(in);
		recorder.restore(in);
	}
}
