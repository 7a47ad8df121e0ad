// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.random;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * A stream of random numbers for one thread.
 *
 * <p>
 * Everything derives from {@link #nextLong()} by integer and strict floating-point arithmetic, so that a stream
 * gives the same values on every platform.
 */
public interface RandomStream {

	/** 64 random bits. */
	long nextLong();

	/** Uniform on [0, 1), a multiple of 2^-53. */
	default double nextDouble() {
		return (nextLong() >>> 11) * 0x1p-53;
	}

	/** Uniform on 0 .. bound-1, without bias (Lemire 2019, multiply and reject). @param bound positive */
	default int nextInt(int bound) {
		if (bound <= 0) {
			throw new IllegalArgumentException("bound must be positive: " + bound);
		}
		long product = (nextLong() >>> 32) * bound;
		long low = product & 0xFFFFFFFFL;
		if (low < bound) {
			long threshold = (0x100000000L - bound) % bound;
			while (low < threshold) {
				product = (nextLong() >>> 32) * bound;
				low = product & 0xFFFFFFFFL;
			}
		}
		return (int) (product >>> 32);
	}

	/** A fair coin. */
	default boolean nextBoolean() {
		return nextLong() < 0;
	}

	/**
	 * Standard normal deviate by Marsaglia's polar method. The second deviate of each pair is dropped: a stream
	 * then has no state beside its generator. StrictMath, since disorder must not depend on the platform.
	 */
	default double nextGaussian() {
		while (true) {
			double u = 2 * nextDouble() - 1;
			double v = 2 * nextDouble() - 1;
			double r = u * u + v * v;
			if (r < 1 && r > 0) {
				return u * Math.sqrt(-2 * StrictMath.log(r) / r);
			}
		}
	}

	/**
	 * Takes one number off this stream as the address of child streams. This and {@link #split} are the ways to children:
	 * see {@link StreamFamily} for what is promised of them.
	 */
	default StreamFamily family() {
		return new StreamFamily(nextLong());
	}

	/** A child stream of a family of its own: two calls in a row give different ones, whatever their names. */
	default RandomStream split(StreamName name, int i, int j) {
		return family().split(name, i, j);
	}

	/** Writes the complete state. */
	void save(DataOutput out) throws IOException;

	/** Continues from a state written by {@link #save(DataOutput)}. */
	void restore(DataInput in) throws IOException;
}
