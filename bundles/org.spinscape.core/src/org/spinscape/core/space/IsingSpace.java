// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.space;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

import org.spinscape.core.random.RandomStream;

/**
 * All states of {@code sites} Ising spins: the hypercube. Move {@code i} flips spin {@code i}; state index = bits, so
 * state 0 is all up.
 */
public final class IsingSpace implements SpinSpace {

	private final int sites;

	/** @param sites number of spins, at least 1 */
	public IsingSpace(int sites) {
		if (sites < 1) {
			throw new IllegalArgumentException("at least one spin is needed: " + sites);
		}
		this.sites = sites;
	}

	@Override
	public String description() {
		return sites + " Ising spins";
	}

	@Override
	public int sites() {
		return sites;
	}

	@Override
	public IsingConfiguration create() {
		return new IsingConfiguration(sites);
	}

	@Override
	public IsingConfiguration random(RandomStream random) {
		IsingConfiguration state = create();
		for (int i = 0; i < words(); i++) {
			long bits = random.nextLong();
			boolean last = i == words() - 1 && (sites & 63) != 0;
			state.word(i, last ? bits & (1L << sites) - 1 : bits);
		}
		return state;
	}

	@Override
	public IsingConfiguration parse(String text) {
		if (text.length() != sites) {
			throw new IllegalArgumentException("a state of " + sites + " spins has " + sites + " signs, not "
					+ text.length());
		}
		IsingConfiguration state = create();
		for (int i = 0; i < sites; i++) {
			switch (text.charAt(i)) {
				case '+' -> {
					/* up is the reference */ }
				case '-' -> state.flip(i);
				default -> throw new IllegalArgumentException(
						"'" + text.charAt(i) + "' at position " + (i + 1) + " is neither + nor -");
			}
		}
		return state;
	}

	/** One bit a spin, in words of 64. */
	@Override
	public void write(IsingConfiguration state, DataOutput out) throws IOException {
		for (int i = 0; i < words(); i++) {
			out.writeLong(state.word(i));
		}
	}

	@Override
	public IsingConfiguration read(DataInput in) throws IOException {
		IsingConfiguration state = create();
		for (int i = 0; i < words(); i++) {
			state.word(i, in.readLong());
		}
		if ((sites & 63) != 0 && state.word(words() - 1) >>> sites != 0) {
			throw new IOException("a saved state has more than " + description());
		}
		return state;
	}

	private int words() {
		return sites + 63 >>> 6;
	}

	@Override
	public int moves(IsingConfiguration state) {
		return sites;
	}

	@Override
	public void apply(IsingConfiguration state, int move) {
		state.flip(move);
	}

	@Override
	public int inverse(IsingConfiguration after, int move) {
		return move;
	}

	@Override
	public OptionalLong states() {
		return sites <= 62 ? OptionalLong.of(1L << sites) : OptionalLong.empty();
	}

	@Override
	public String statesInWords() {
		return "2^" + sites;
	}

	@Override
	public Optional<String> largest(long most) {
		return Optional.of(Long.SIZE - 1 - Long.numberOfLeadingZeros(most) + " spins");
	}

	@Override
	public OptionalInt movesOfAll() {
		return OptionalInt.of(sites);
	}

	/** One bit a spin. */
	@Override
	public long stateBytes() {
		return sites / Byte.SIZE;
	}

	@Override
	public double logStates() {
		return sites * StrictMath.log(2);
	}

	@Override
	public long index(IsingConfiguration state) {
		return requireNumbered(state).word(0);
	}

	@Override
	public void assign(IsingConfiguration state, long index) {
		requireNumbered(state).word(0, index);
	}

	private IsingConfiguration requireNumbered(IsingConfiguration state) {
		if (sites > 62) {
			throw new IllegalStateException("the states of " + sites + " spins have no 64-bit index");
		}
		return state;
	}

	@Override
	public int degree(long index) {
		return sites;
	}

	@Override
	public long neighbour(long index, int move) {
		return index ^ 1L << move;
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof IsingSpace that && sites == that.sites;
	}

	@Override
	public int hashCode() {
		return sites;
	}
}
