// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.multispin;

import java.util.Arrays;

import org.spinscape.kernels.choice.KernelChoice;
import org.spinscape.kernels.random.LaneStream;

/** The reference: one word after the other, each bond rippling through the digits of the count. */
final class ScalarLaneKernel implements LaneKernel {

	@Override
	public void toss(long[] state, int width, int places, int rounds, long[] thresholds, int leaves, long[] coins,
			byte[] left) {
		Arrays.fill(coins, 0, places * (leaves + 1) * width, 0);
		Arrays.fill(left, 0, places * width / STEP, (byte) 0);
		for (int lane = 0; lane < width; lane++) {
			for (int place = 0; place < places; place += 2) {
				int first = place * (leaves + 1) * width + lane;
				int second = first + (leaves + 1) * width;
				long open = -1;
				long otherOpen = -1;
				for (int j = 0; j < rounds; j++) {
					for (int u = 0; u < leaves; u++) {
						long digit = thresholds[(u * rounds + j) * width + lane];
						coins[first + u * width] ^= digit & open;
						coins[second + u * width] ^= digit & otherOpen;
					}
					open &= next(state, width, lane);
					otherOpen &= next(state, width, lane);
				}
				coins[first + leaves * width] = open;
				coins[second + leaves * width] = otherOpen;
				mark(left, place * width + lane, open);
				mark(left, (place + 1) * width + lane, otherOpen);
			}
		}
	}

	private static void mark(byte[] left, int word, long open) {
		if (open != 0) {
			left[word / STEP] |= (byte) (1 << word % STEP);
		}
	}

	private static long next(long[] state, int width, int lane) {
		long s0 = state[lane];
		long s1 = state[width + lane];
		long s2 = state[2 * width + lane] ^ s0;
		long s3 = state[(LaneStream.WORDS - 1) * width + lane];
		long word = Long.rotateLeft(s0 + s3, 23) + s0;
		s3 ^= s1;
		state[width + lane] = s1 ^ s2;
		state[lane] = s0 ^ s3;
		state[2 * width + lane] = s2 ^ s1 << 17;
		state[3 * width + lane] = Long.rotateLeft(s3, 45);
		return word;
	}

	@Override
	public void update(long[] words, int width, PackedLayout layout, int from, int to, long[] coins) {
		int slots = layout.slots();
		int half = slots / 2;
		for (int place = from; place < to; place++) {
			int coin = (place - from) * (half + 2) * width;
			for (int lane = 0; lane < width; lane++) {
				long spins = words[place * width + lane];
				long ones = 0;
				long twos = 0;
				long fours = 0;
				for (int k = place * slots; k < (place + 1) * slots; k++) {
					long unsatisfied = words[layout.neighbours()[k] * width + lane] ^ layout.signs()[k] ^ spins;
					long both = ones & unsatisfied;
					ones ^= unsatisfied;
					fours |= twos & both;
					twos ^= both;
				}
				long flips = coins[coin + half * width + lane];
				for (int u = 0; u < half; u++) {
					long here = ~fours & ((u & 1) != 0 ? ones : ~ones) & ((u & 2) != 0 ? twos : ~twos);
					flips = flips & ~here | here & coins[coin + u * width + lane];
				}
				words[place * width + lane] = spins ^ flips;
			}
		}
	}

	@Override
	public void turn(long[] words, int width, PackedLayout.Copies copies) {
		for (int k = 0; k < copies.sources().length; k++) {
			for (int lane = 0; lane < width; lane++) {
				words[copies.targets()[k] * width + lane] = copies.turn(k).of(words[copies.sources()[k] * width + lane]);
			}
		}
	}

	@Override
	public void count(long[] words, int width, PackedLayout layout, long[] unsatisfied) {
		Arrays.fill(unsatisfied, 0, width, 0);
		int half = layout.slots() / 2;
		for (int first : layout.counted()) {
			int place = first / layout.slots();
			for (int k = first; k < first + half; k++) {
				for (int lane = 0; lane < width; lane++) {
					unsatisfied[lane] += Long.bitCount(words[place * width + lane] ^ layout.signs()[k]
							^ words[layout.neighbours()[k] * width + lane]);
				}
			}
		}
	}

	@Override
	public String description() {
		return KernelChoice.plain();
	}
}
