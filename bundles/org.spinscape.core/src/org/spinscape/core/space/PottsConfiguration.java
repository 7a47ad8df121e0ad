// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.space;

import java.util.Arrays;

/** Potts spins, one of the values 0 to q-1 a site. */
public final class PottsConfiguration implements Configuration {

	private final byte[] values;

	PottsConfiguration(int sites) {
		this(new byte[sites]);
	}

	private PottsConfiguration(byte[] values) {
		this.values = values;
	}

	/** Number of spins. */
	public int sites() {
		return values.length;
	}

	/** The value at {@code site}. */
	public int value(int site) {
		return values[site];
	}

	/** Sets the value at {@code site}; the caller keeps it below the q of the space. */
	void set(int site, int value) {
		values[site] = (byte) value;
	}

	/** Takes over the state of {@code other}, which must have as many spins. */
	public void set(PottsConfiguration other) {
		if (other.values.length != values.length) {
			throw new IllegalArgumentException(other.values.length + " spins do not fit " + values.length);
		}
		System.arraycopy(other.values, 0, values, 0, values.length);
	}

	@Override
	public PottsConfiguration copy() {
		return new PottsConfiguration(values.clone());
	}

	/** One digit a site. */
	@Override
	public String toText() {
		char[] text = new char[values.length];
		for (int i = 0; i < text.length; i++) {
			text[i] = (char) ('0' + values[i]);
		}
		return new String(text);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof PottsConfiguration that && Arrays.equals(values, that.values);
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(values);
	}

	@Override
	public String toString() {
		return toText();
	}
}
