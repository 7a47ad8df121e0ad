// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.space;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

import org.spinscape.core.random.RandomStream;

/**
 * The set of states of a system. Immutable.
 *
 * @param <C> its configurations
 */
public interface StateSpace<C extends Configuration> {

	/** What the states are, in words, for example {@code 16 Ising spins}. */
	String description();

	/** Number of degrees of freedom (spins, residues, weights). */
	int sites();

	/** The reference state; for Ising spins all up. */
	C create();

	/**
	 * A random start: drawn uniformly where the space has a uniform law, as finite spaces and spheres have; else from the
	 * law that the space declares.
	 */
	C random(RandomStream random);

	/** Reads {@link Configuration#toText()}. @throws IllegalArgumentException saying what does not fit */
	C parse(String text);

	/**
	 * Whether {@link Configuration#toText()} has one sign for each part of a state (spin, bond of a chain, base), so that a
	 * state can be drawn sign by sign. The default says no: its words are for reading.
	 */
	default boolean signs() {
		return false;
	}

	/**
	 * Writes a state in as few bytes as it takes, for checkpoints and stores. The default writes the text.
	 *
	 * @throws IOException if {@code out} does
	 */
	default void write(C state, DataOutput out) throws IOException {
		byte[] text = state.toText().getBytes(StandardCharsets.UTF_8);
		out.writeInt(text.length);
		out.write(text);
	}

	/**
	 * Reads what {@link #write} has written.
	 *
	 * @throws IOException if {@code in} does, or if what it gives is no state of this space
	 */
	default C read(DataInput in) throws IOException {
		int length = in.readInt();
		if (length < 0) {
			throw new IOException("a state cannot have " + length + " letters");
		}
		byte[] text = new byte[length];
		in.readFully(text);
		try {
			return parse(new String(text, StandardCharsets.UTF_8));
		} catch (IllegalArgumentException e) {
			throw new IOException("a saved state does not fit " + description() + ": " + e.getMessage(), e);
		}
	}

	/** Memory that the values of one state take, about, in bytes; the default counts one for each site. */
	default long stateBytes() {
		return sites();
	}

	/** Casts a configuration that belongs to this space. @throws ClassCastException if it does not */
	C cast(Configuration configuration);
}
