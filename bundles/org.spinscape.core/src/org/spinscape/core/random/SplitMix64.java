// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.random;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * The SplitMix64 generator: 64 bits of state, period 2^64.
 *
 * <p>
 * Used to seed {@link Xoshiro256} and for portable fixtures; not for long simulations.
 *
 * @see <a href="https://doi.org/10.1145/2660193.2660195">Steele, Lea, Flood, Fast splittable pseudorandom number
 *      generators, OOPSLA 2014</a>
 */
public final class SplitMix64 implements RandomStream {

	private long state;

	/** @param seed any value */
	public SplitMix64(long seed) {
		state = seed;
	}

	@Override
	public long nextLong() {
		state += 0x9E3779B97F4A7C15L;
		return mix(state);
	}

	/** The finaliser: a bijection of the 64-bit words in which every input bit affects every output bit. */
	static long mix(long z) {
		z = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
		z = (z ^ z >>> 27) * 0x94D049BB133111EBL;
		return z ^ z >>> 31;
	}

	@Override
	public void save(DataOutput out) throws IOException {
		out.writeLong(state);
	}

	@Override
	public void restore(DataInput in) throws IOException {
		state = in.readLong();
	}
}
