// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.sampler.BestState;
import org.spinscape.core.sampler.Replicas;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.StateSpace;

/** The best state that the samplers of a task have visited. */
final class Best {

	private final Hamiltonian<?> hamiltonian;
	private double energy = Double.POSITIVE_INFINITY;
	private @Nullable Configuration state;

	Best(Hamiltonian<?> hamiltonian) {
		this.hamiltonian = hamiltonian;
	}

	/** Looks at where the walkers are, or at what the samplers remember. */
	void look(Replicas replicas) {
		for (int replica = 0; replica < replicas.replicas(); replica++) {
			Optional<BestState> remembered = replicas.bestState(replica);
			if (remembered.isPresent()) {
				if (remembered.get().bestEnergy() < energy) {
					energy = remembered.get().bestEnergy();
					state = remembered.get().bestConfiguration();
				}
			} else {
				for (int slot = 0; slot < replicas.slots(); slot++) {
					look(replicas.walker(slot, replica));
				}
			}
		}
	}

	private void look(EnergyTracker<?> walker) {
		if (walker.energy() < energy) {
			energy = walker.energy();
			state = walker.configuration().copy();
		}
	}

	/** The best state, once one was looked at. */
	Configuration state() {
		return Objects.requireNonNull(state, "no state was looked at");
	}

	void save(DataOutput out) throws IOException {
		out.writeDouble(energy);
		out.writeBoolean(state != null);
		if (state != null) {
			write(hamiltonian.space(), state, out);
		}
	}

	private <C extends Configuration> void write(StateSpace<C> space, Configuration state, DataOutput out)
			throws IOException {
		space.write(space.cast(state), out);
	}

	void restore(DataInput in) throws IOException {
		energy = in.readDouble();
		state = in.readBoolean() ? hamiltonian.space().read(in) : null;
	}
}
