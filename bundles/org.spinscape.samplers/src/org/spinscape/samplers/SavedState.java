// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.StateSpace;

/** States and walkers in checkpoints, in the binary form of their space. */
public final class SavedState {

	private SavedState() {
	}

	/** Writes a state of a space. */
	public static <C extends Configuration> void write(StateSpace<C> space, Configuration state, DataOutput out)
			throws IOException {
		space.write(space.cast(state), out);
	}

	/** Writes where a walker is, with what of its caches depends on how it came there. */
	public static <C extends Configuration> void writeWalker(StateSpace<C> space, EnergyTracker<C> walker, DataOutput out)
			throws IOException {
		space.write(walker.configuration(), out);
		walker.saveCaches(out);
	}

	/** Puts a walker where {@link #writeWalker} found it. */
	public static <C extends Configuration> void readWalker(Hamiltonian<C> hamiltonian, EnergyTracker<C> walker,
			DataInput in)
			throws IOException {
		walker.reset(hamiltonian.space().read(in));
		walker.restoreCaches(in);
	}
}
