// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.random;

/** The reference: one generator after the other, its state in registers. */
final class ScalarWordFill implements WordFill {

	private static final int LANES = WordStream.LANES;

	@Override
	public void fill(long[] state, long[] target, int from, int blocks) {
		for (int g = 0; g < LANES; g++) {
			long s0 = state[g];
			long s1 = state[LANES + g];
			long s2 = state[2 * LANES + g];
			long s3 = state[3 * LANES + g];
			for (int b = 0; b < blocks; b++) {
				target[from + b * LANES + g] = Long.rotateLeft(s0 + s3, 23) + s0;
				long t = s1 << 17;
				s2 ^= s0;
				s3 ^= s1;
				s1 ^= s2;
				s0 ^= s3;
				s2 ^= t;
				s3 = Long.rotateLeft(s3, 45);
			}
			state[g] = s0;
			state[LANES + g] = s1;
			state[2 * LANES + g] = s2;
			state[3 * LANES + g] = s3;
		}
	}
}
