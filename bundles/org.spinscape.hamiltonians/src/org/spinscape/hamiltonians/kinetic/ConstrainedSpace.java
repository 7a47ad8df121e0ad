// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.kinetic;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.OptionalLong;

import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.IsingSpace;
import org.spinscape.core.space.SpinSpace;

/**
 * Ising spins that turn over only where a {@link Facilitation} lets them; else their move leads nowhere, so that all states
 * have as many moves. Without a wall nothing moves where all spins are down: that state is none of the space, and all others
 * reach each other. All down is the state of highest index, so that the indices of the others are their bits.
 */
final class ConstrainedSpace implements SpinSpace {

	private static final int MOST_NUMBERED = 62;

	private final Facilitation facilitation;
	private final IsingSpace all;
	/** Facilitators as bits, as far as states are numbered. */
	private final long[] masks;

	ConstrainedSpace(Facilitation facilitation) {
		this.facilitation = facilitation;
		all = new IsingSpace(facilitation.spins());
		masks = facilitation.spins() <= MOST_NUMBERED ? facilitation.masks() : new long[0];
	}

	/** Who may turn. */
	Facilitation facilitation() {
		return facilitation;
	}

	@Override
	public String description() {
		return sites() + " Ising spins that turn beside excited ones";
	}

	@Override
	public int sites() {
		return all.sites();
	}

	/** All spins up, that is excited. */
	@Override
	public IsingConfiguration create() {
		return all.create();
	}

	@Override
	public IsingConfiguration random(RandomStream random) {
		IsingConfiguration state = all.random(random);
		while (frozen(state)) {
			state = all.random(random);
		}
		return state;
	}

	private boolean frozen(IsingConfiguration state) {
		return !facilitation.wall() && state.magnetisation() == -sites();
	}

	@Override
	public IsingConfiguration parse(String text) {
		IsingConfiguration state = all.parse(text);
		if (frozen(state)) {
			throw new IllegalArgumentException("all spins are down: none could ever turn; give at least one +");
		}
		return state;
	}

	@Override
	public void write(IsingConfiguration state, DataOutput out) throws IOException {
		all.write(state, out);
	}

	@Override
	public IsingConfiguration read(DataInput in) throws IOException {
		IsingConfiguration state = all.read(in);
		if (frozen(state)) {
			throw new IOException("a saved state has all spins down");
		}
		return state;
	}

	@Override
	public int moves(IsingConfiguration state) {
		return sites();
	}

	@Override
	public void apply(IsingConfiguration state, int move) {
		if (facilitation.free(state, move)) {
			state.flip(move);
		}
	}

	@Override
	public int inverse(IsingConfiguration after, int move) {
		return move;
	}

	@Override
	public OptionalLong states() {
		OptionalLong whole = all.states();
		return facilitation.wall() || whole.isEmpty() ? whole : OptionalLong.of(whole.getAsLong() - 1);
	}

	@Override
	public double logStates() {
		return states().isPresent() ? StrictMath.log(states().getAsLong()) : all.logStates();
	}

	@Override
	public long index(IsingConfiguration state) {
		return all.index(state);
	}

	@Override
	public void assign(IsingConfiguration state, long index) {
		all.assign(state, index);
	}

	@Override
	public int degree(long index) {
		return sites();
	}

	@Override
	public long neighbour(long index, int move) {
		boolean free = (~index & masks[move]) != 0 || facilitation.wall() && move == 0;
		return free ? index ^ 1L << move : index;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof ConstrainedSpace that && facilitation == that.facilitation;
	}

	@Override
	public int hashCode() {
		return System.identityHashCode(facilitation);
	}
}
