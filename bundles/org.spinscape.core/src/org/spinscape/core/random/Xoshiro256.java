// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.random;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * The xoshiro256++ generator: 256 bits of state, period 2^256-1, passes the usual batteries.
 *
 * @see <a href="https://doi.org/10.1145/3460772">Blackman, Vigna, Scrambled linear pseudorandom number generators,
 *      ACM TOMS 47 (2021)</a>
 */
public final class Xoshiro256 implements RandomStream {

	private long s0;
	private long s1;
	private long s2;
	private long s3;

	/** State from the first four words of {@code seeder}; all zero is avoided. */
	Xoshiro256(SplitMix64 seeder) {
		s0 = seeder.nextLong();
		s1 = seeder.nextLong();
		s2 = seeder.nextLong();
		s3 = seeder.nextLong() | 1; // the all-zero state is a fixed point
	}

	@Override
	public long nextLong() {
		long result = Long.rotateLeft(s0 + s3, 23) + s0;
		long t = s1 << 17;
		s2 ^= s0;
		s3 ^= s1;
		s1 ^= s2;
		s0 ^= s3;
		s2 ^= t;
		s3 = Long.rotateLeft(s3, 45);
		return result;
	}

	@Override
	public void save(DataOutput out) throws IOException {
		out.writeLong(s0);
		out.writeLong(s1);
		out.writeLong(s2);
		out.writeLong(s3);
	}

	@Override
	public void restore(DataInput in) throws IOException {
		s0 = in.readLong();
		s1 = in.readLong();
		s2 = in.readLong();
		s3 = in.readLong();
	}
}
