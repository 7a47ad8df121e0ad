// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.space;

import java.util.Arrays;

/**
 * Ising spins, one bit a site: bit 0 is spin +1 (up), bit 1 is spin -1 (down), so s = 1 - 2b.
 */
public final class IsingConfiguration implements Configuration {

	private final int sites;
	private final long[] words;

	IsingConfiguration(int sites) {
		this(sites, new long[sites + 63 >>> 6]);
	}

	private IsingConfiguration(int sites, long[] words) {
		this.sites = sites;
		this.words = words;
	}

	/** Number of spins. */
	public int sites() {
		return sites;
	}

	/** The spin at {@code site}: +1 or -1. */
	public int spin(int site) {
		return 1 - 2 * bit(site);
	}

	/** The bit at {@code site}: 0 for up, 1 for down. */
	public int bit(int site) {
		return (int) (words[site >>> 6] >>> site) & 1;
	}

	/** Turns the spin at {@code site} over. */
	public void flip(int site) {
		words[site >>> 6] ^= 1L << site;
	}

	/**
	 * Turns over all spins of word {@code index}, see {@link #word}, whose bits are set.
	 *
	 * @param bits 0 past the last site
	 * @throws IllegalArgumentException if there are no such sites
	 */
	public void flip(int index, long bits) {
		if (index == words.length - 1 && (sites & 63) != 0 && bits >>> sites != 0) {
			throw new IllegalArgumentException("there are no more than " + sites + " spins");
		}
		words[index] ^= bits;
	}

	/** Sets the spin at {@code site}. @param spin +1 or -1 */
	public void set(int site, int spin) {
		if (spin(site) != spin) {
			flip(site);
		}
	}

	/** Word {@code index} of the bits, 64 sites a word, lowest site in the lowest bit; bits past the end are 0. */
	public long word(int index) {
		return words[index];
	}

	/** Sets word {@code index}; the caller keeps the bits past the last site 0. */
	void word(int index, long bits) {
		words[index] = bits;
	}

	/** Takes over the state of {@code other}, which must have as many spins. */
	public void set(IsingConfiguration other) {
		if (other.sites != sites) {
			throw new IllegalArgumentException(other.sites + " spins do not fit " + sites);
		}
		System.arraycopy(other.words, 0, words, 0, words.length);
	}

	/** Sum of all spins. */
	public int magnetisation() {
		int down = 0;
		for (long word : words) {
			down += Long.bitCount(word);
		}
		return sites - 2 * down;
	}

	/** Sum over sites of s_i s'_i: N times the overlap. */
	public int overlap(IsingConfiguration other) {
		int different = 0;
		for (int i = 0; i < words.length; i++) {
			different += Long.bitCount(words[i] ^ other.words[i]);
		}
		return sites - 2 * different;
	}

	@Override
	public IsingConfiguration copy() {
		return new IsingConfiguration(sites, words.clone());
	}

	@Override
	public String toText() {
		char[] text = new char[sites];
		for (int i = 0; i < sites; i++) {
			text[i] = bit(i) == 0 ? '+' : '-';
		}
		return new String(text);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof IsingConfiguration that && sites == that.sites && Arrays.equals(words, that.words);
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(words);
	}

	@Override
	public String toString() {
		return toText();
	}
}
