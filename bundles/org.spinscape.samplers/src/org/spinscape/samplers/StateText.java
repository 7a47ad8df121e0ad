// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.StateSpace;

/** States and walkers in checkpoints, in the text form that every space has. */
public final class StateText {

	private StateText() {
	}

	public static void write(Configuration state, DataOutput out) throws IOException {
		byte[] text = state.toText().getBytes(StandardCharsets.UTF_8);
		out.writeInt(text.length);
		out.write(text);
	}

	public static <C extends Configuration> C read(StateSpace<C> space, DataInput in) throws IOException {
		byte[] text = new byte[in.readInt()];
		in.readFully(text);
		return space.parse(new String(text, StandardCharsets.UTF_8));
	}

	public static void writeWalker(EnergyTracker<?> walker, DataOutput out) throws IOException {
		write(walker.configuration(), out);
		walker.saveCaches(out);
	}

	public static <C extends Configuration> void readWalker(Hamiltonian<C> hamiltonian, EnergyTracker<C> walker, DataInput in)
			throws IOException {
		walker.reset(read(hamiltonian.space(), in));
		walker.restoreCaches(in);
	}
}
