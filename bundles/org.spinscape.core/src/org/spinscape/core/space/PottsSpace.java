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
 * All states of {@code sites} Potts spins with values 0 to q-1. Move {@code (q-1) site + k} raises the value at the site
 * by k+1, cyclically; the state index has the value of site i as its digit number i in base q, the first site lowest.
 */
public final class PottsSpace implements FiniteSpace<PottsConfiguration> {

	/** One digit a site in the text form. */
	private static final int MOST_VALUES = 10;

	private static final long MOST_STATES = 1L << 62;

	private final int sites;
	private final int values;
	/** {@code powers[i] = q^i}, as far as the states are numbered; else empty. */
	private final long[] powers;

	/** @param sites number of spins, at least 1 @param values q, 2 to 10 */
	public PottsSpace(int sites, int values) {
		if (sites < 1 || values < 2 || values > MOST_VALUES) {
			throw new IllegalArgumentException(sites + " spins of " + values + " values; use at least one spin of 2 to "
					+ MOST_VALUES + " values");
		}
		this.sites = sites;
		this.values = values;
		powers = powers(sites, values);
	}

	/** Empty if the last would be above 2^62. */
	private static long[] powers(int sites, int values) {
		long[] powers = new long[sites + 1];
		powers[0] = 1;
		for (int i = 0; i < sites; i++) {
			if (powers[i] > MOST_STATES / values) {
				return new long[0];
			}
			powers[i + 1] = powers[i] * values;
		}
		return powers;
	}

	@Override
	public boolean signs() {
		return true;
	}

	@Override
	public String description() {
		return sites + " Potts spins of " + values + " values";
	}

	@Override
	public int sites() {
		return sites;
	}

	/** q: number of values of a spin. */
	public int values() {
		return values;
	}

	/** The site whose spin a move changes. */
	public int site(int move) {
		return move / (values - 1);
	}

	/** The value that a move gives to its site. */
	public int valueAfter(PottsConfiguration state, int move) {
		return (state.value(site(move)) + 1 + move % (values - 1)) % values;
	}

	/** All values 0. */
	@Override
	public PottsConfiguration create() {
		return new PottsConfiguration(sites);
	}

	@Override
	public PottsConfiguration random(RandomStream random) {
		PottsConfiguration state = create();
		for (int site = 0; site < sites; site++) {
			state.set(site, random.nextInt(values));
		}
		return state;
	}

	@Override
	public PottsConfiguration parse(String text) {
		if (text.length() != sites) {
			throw new IllegalArgumentException("a state of " + sites + " spins has " + sites + " digits, not "
					+ text.length());
		}
		PottsConfiguration state = create();
		for (int site = 0; site < sites; site++) {
			int value = text.charAt(site) - '0';
			if (value < 0 || value >= values) {
				throw new IllegalArgumentException("'" + text.charAt(site) + "' at position " + (site + 1)
						+ " is not a digit from 0 to " + (values - 1));
			}
			state.set(site, value);
		}
		return state;
	}

	@Override
	public PottsConfiguration cast(Configuration configuration) {
		return (PottsConfiguration) configuration;
	}

	/** One byte a spin. */
	@Override
	public void write(PottsConfiguration state, DataOutput out) throws IOException {
		for (int site = 0; site < sites; site++) {
			out.writeByte(state.value(site));
		}
	}

	@Override
	public PottsConfiguration read(DataInput in) throws IOException {
		PottsConfiguration state = create();
		for (int site = 0; site < sites; site++) {
			int value = in.readUnsignedByte();
			if (value >= values) {
				throw new IOException("a saved spin has value " + value + ", not 0 to " + (values - 1));
			}
			state.set(site, value);
		}
		return state;
	}

	@Override
	public int moves(PottsConfiguration state) {
		return sites * (values - 1);
	}

	@Override
	public void apply(PottsConfiguration state, int move) {
		state.set(site(move), valueAfter(state, move));
	}

	/** The two raise by q together. */
	@Override
	public int inverse(PottsConfiguration after, int move) {
		int step = move % (values - 1);
		return move - step + values - 2 - step;
	}

	@Override
	public OptionalLong states() {
		return powers.length > 0 ? OptionalLong.of(powers[sites]) : OptionalLong.empty();
	}

	@Override
	public Optional<String> largest(long most) {
		int spins = 0;
		for (long states = 1; states <= most / values; states *= values) {
			spins++;
		}
		return Optional.of(spins + " spins of " + values + " values");
	}

	@Override
	public OptionalInt movesOfAll() {
		return OptionalInt.of(sites * (values - 1));
	}

	@Override
	public double logStates() {
		return sites * StrictMath.log(values);
	}

	@Override
	public long index(PottsConfiguration state) {
		requireNumbered();
		long index = 0;
		for (int site = 0; site < sites; site++) {
			index += state.value(site) * powers[site];
		}
		return index;
	}

	@Override
	public void assign(PottsConfiguration state, long index) {
		requireNumbered();
		for (int site = 0; site < sites; site++) {
			state.set(site, digit(index, site));
		}
	}

	private int digit(long index, int site) {
		return (int) (index / powers[site] % values);
	}

	private void requireNumbered() {
		if (powers.length == 0) {
			throw new IllegalStateException("the states of " + description() + " have no 64-bit index");
		}
	}

	@Override
	public int degree(long index) {
		return sites * (values - 1);
	}

	@Override
	public long neighbour(long index, int move) {
		requireNumbered();
		int site = site(move);
		int before = digit(index, site);
		int after = (before + 1 + move % (values - 1)) % values;
		return index + (after - before) * powers[site];
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof PottsSpace that && sites == that.sites && values == that.values;
	}

	@Override
	public int hashCode() {
		return 31 * sites + values;
	}
}
