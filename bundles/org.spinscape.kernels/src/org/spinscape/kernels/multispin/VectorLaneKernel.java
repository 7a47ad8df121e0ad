// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.multispin;

import static jdk.incubator.vector.VectorOperators.BITWISE_BLEND;
import static jdk.incubator.vector.VectorOperators.BIT_COUNT;
import static jdk.incubator.vector.VectorOperators.LSHL;
import static jdk.incubator.vector.VectorOperators.LSHR;
import static jdk.incubator.vector.VectorOperators.NE;
import static jdk.incubator.vector.VectorOperators.ROL;
import static jdk.incubator.vector.VectorOperators.XOR;

import java.util.Arrays;

import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorSpecies;

/** With the Vector API: a register holds the same place of several lanes. Spelled out as in {@link VectorSiteKernel}. */
final class VectorLaneKernel implements LaneKernel {

	private static final VectorSpecies<Long> SPECIES = LongVector.SPECIES_PREFERRED.length() <= STEP
			? LongVector.SPECIES_PREFERRED
			: LongVector.SPECIES_512;

	@Override
	public void toss(long[] state, int width, int places, int rounds, long[] thresholds, int leaves, long[] coins,
			byte[] open) {
		if (SPECIES.length() < STEP) {
			Arrays.fill(open, 0, places * width / STEP, (byte) 0);
		}
		for (int lane = 0; lane < width; lane += SPECIES.length()) {
			if (leaves == 4) {
				four(state, width, lane, places, rounds, thresholds, coins, open);
			} else {
				three(state, width, lane, places, rounds, thresholds, coins, open);
			}
		}
	}

	private static void four(long[] state, int width, int lane, int places, int rounds, long[] thresholds,
			long[] coins, byte[] left) {
		int leaf = rounds * width;
		LongVector s0 = LongVector.fromArray(SPECIES, state, lane);
		LongVector s1 = LongVector.fromArray(SPECIES, state, width + lane);
		LongVector s2 = LongVector.fromArray(SPECIES, state, 2 * width + lane);
		LongVector s3 = LongVector.fromArray(SPECIES, state, 3 * width + lane);
		for (int place = 0; place < places; place += 2) {
			LongVector open = LongVector.broadcast(SPECIES, -1L);
			LongVector otherOpen = open;
			LongVector coin0 = LongVector.zero(SPECIES);
			LongVector coin1 = coin0;
			LongVector coin2 = coin0;
			LongVector coin3 = coin0;
			LongVector other0 = coin0;
			LongVector other1 = coin0;
			LongVector other2 = coin0;
			LongVector other3 = coin0;
			for (int j = lane; j < lane + leaf; j += width) {
				LongVector digit = LongVector.fromArray(SPECIES, thresholds, j);
				coin0 = coin0.lanewise(XOR, digit.and(open));
				other0 = other0.lanewise(XOR, digit.and(otherOpen));
				digit = LongVector.fromArray(SPECIES, thresholds, j + leaf);
				coin1 = coin1.lanewise(XOR, digit.and(open));
				other1 = other1.lanewise(XOR, digit.and(otherOpen));
				digit = LongVector.fromArray(SPECIES, thresholds, j + 2 * leaf);
				coin2 = coin2.lanewise(XOR, digit.and(open));
				other2 = other2.lanewise(XOR, digit.and(otherOpen));
				digit = LongVector.fromArray(SPECIES, thresholds, j + 3 * leaf);
				coin3 = coin3.lanewise(XOR, digit.and(open));
				other3 = other3.lanewise(XOR, digit.and(otherOpen));
				open = open.and(s0.add(s3).lanewise(ROL, 23).add(s0));
				LongVector t = s1.lanewise(LSHL, 17);
				s2 = s2.lanewise(XOR, s0);
				s3 = s3.lanewise(XOR, s1);
				s1 = s1.lanewise(XOR, s2);
				s0 = s0.lanewise(XOR, s3);
				s2 = s2.lanewise(XOR, t);
				s3 = s3.lanewise(ROL, 45);
				otherOpen = otherOpen.and(s0.add(s3).lanewise(ROL, 23).add(s0));
				t = s1.lanewise(LSHL, 17);
				s2 = s2.lanewise(XOR, s0);
				s3 = s3.lanewise(XOR, s1);
				s1 = s1.lanewise(XOR, s2);
				s0 = s0.lanewise(XOR, s3);
				s2 = s2.lanewise(XOR, t);
				s3 = s3.lanewise(ROL, 45);
			}
			int to = place * 5 * width + lane;
			coin0.intoArray(coins, to);
			coin1.intoArray(coins, to + width);
			coin2.intoArray(coins, to + 2 * width);
			coin3.intoArray(coins, to + 3 * width);
			open.intoArray(coins, to + 4 * width);
			other0.intoArray(coins, to + 5 * width);
			other1.intoArray(coins, to + 6 * width);
			other2.intoArray(coins, to + 7 * width);
			other3.intoArray(coins, to + 8 * width);
			otherOpen.intoArray(coins, to + 9 * width);
			mark(left, place * width + lane, open);
			mark(left, (place + 1) * width + lane, otherOpen);
		}
		s0.intoArray(state, lane);
		s1.intoArray(state, width + lane);
		s2.intoArray(state, 2 * width + lane);
		s3.intoArray(state, 3 * width + lane);
	}

	private static void mark(byte[] left, int word, LongVector open) {
		int lanes = (int) open.compare(NE, 0).toLong();
		if (SPECIES.length() == STEP) {
			left[word / STEP] = (byte) lanes;
		} else {
			left[word / STEP] |= (byte) (lanes << word % STEP);
		}
	}

	private static void three(long[] state, int width, int lane, int places, int rounds, long[] thresholds,
			long[] coins, byte[] left) {
		int leaf = rounds * width;
		LongVector s0 = LongVector.fromArray(SPECIES, state, lane);
		LongVector s1 = LongVector.fromArray(SPECIES, state, width + lane);
		LongVector s2 = LongVector.fromArray(SPECIES, state, 2 * width + lane);
		LongVector s3 = LongVector.fromArray(SPECIES, state, 3 * width + lane);
		for (int place = 0; place < places; place += 2) {
			LongVector open = LongVector.broadcast(SPECIES, -1L);
			LongVector otherOpen = open;
			LongVector coin0 = LongVector.zero(SPECIES);
			LongVector coin1 = coin0;
			LongVector coin2 = coin0;
			LongVector other0 = coin0;
			LongVector other1 = coin0;
			LongVector other2 = coin0;
			for (int j = lane; j < lane + leaf; j += width) {
				LongVector digit = LongVector.fromArray(SPECIES, thresholds, j);
				coin0 = coin0.lanewise(XOR, digit.and(open));
				other0 = other0.lanewise(XOR, digit.and(otherOpen));
				digit = LongVector.fromArray(SPECIES, thresholds, j + leaf);
				coin1 = coin1.lanewise(XOR, digit.and(open));
				other1 = other1.lanewise(XOR, digit.and(otherOpen));
				digit = LongVector.fromArray(SPECIES, thresholds, j + 2 * leaf);
				coin2 = coin2.lanewise(XOR, digit.and(open));
				other2 = other2.lanewise(XOR, digit.and(otherOpen));
				open = open.and(s0.add(s3).lanewise(ROL, 23).add(s0));
				LongVector t = s1.lanewise(LSHL, 17);
				s2 = s2.lanewise(XOR, s0);
				s3 = s3.lanewise(XOR, s1);
				s1 = s1.lanewise(XOR, s2);
				s0 = s0.lanewise(XOR, s3);
				s2 = s2.lanewise(XOR, t);
				s3 = s3.lanewise(ROL, 45);
				otherOpen = otherOpen.and(s0.add(s3).lanewise(ROL, 23).add(s0));
				t = s1.lanewise(LSHL, 17);
				s2 = s2.lanewise(XOR, s0);
				s3 = s3.lanewise(XOR, s1);
				s1 = s1.lanewise(XOR, s2);
				s0 = s0.lanewise(XOR, s3);
				s2 = s2.lanewise(XOR, t);
				s3 = s3.lanewise(ROL, 45);
			}
			int to = place * 4 * width + lane;
			coin0.intoArray(coins, to);
			coin1.intoArray(coins, to + width);
			coin2.intoArray(coins, to + 2 * width);
			open.intoArray(coins, to + 3 * width);
			other0.intoArray(coins, to + 4 * width);
			other1.intoArray(coins, to + 5 * width);
			other2.intoArray(coins, to + 6 * width);
			otherOpen.intoArray(coins, to + 7 * width);
			mark(left, place * width + lane, open);
			mark(left, (place + 1) * width + lane, otherOpen);
		}
		s0.intoArray(state, lane);
		s1.intoArray(state, width + lane);
		s2.intoArray(state, 2 * width + lane);
		s3.intoArray(state, 3 * width + lane);
	}

	@Override
	public void update(long[] words, int width, PackedLayout layout, int from, int to, long[] coins) {
		for (int lane = 0; lane < width; lane += SPECIES.length()) {
			if (layout.slots() == 6) {
				sixBonds(words, width, lane, layout.neighbours(), layout.signs(), from, to, coins);
			} else {
				fourBonds(words, width, lane, layout.neighbours(), layout.signs(), from, to, coins);
			}
		}
	}

	private static void sixBonds(long[] words, int width, int lane, int[] neighbours, long[] signs, int from, int to,
			long[] coins) {
		for (int place = from; place < to; place++) {
			int self = place * width + lane;
			int k = place * 6;
			int coin = (place - from) * 5 * width + lane;
			LongVector spin = LongVector.fromArray(SPECIES, words, self);
			LongVector d0 = LongVector.fromArray(SPECIES, words, neighbours[k] * width + lane).lanewise(XOR, signs[k]);
			LongVector d1 = LongVector.fromArray(SPECIES, words, neighbours[k + 1] * width + lane)
					.lanewise(XOR, signs[k + 1]);
			LongVector d2 = LongVector.fromArray(SPECIES, words, neighbours[k + 2] * width + lane)
					.lanewise(XOR, signs[k + 2]);
			LongVector d3 = LongVector.fromArray(SPECIES, words, neighbours[k + 3] * width + lane)
					.lanewise(XOR, signs[k + 3]);
			LongVector d4 = LongVector.fromArray(SPECIES, words, neighbours[k + 4] * width + lane)
					.lanewise(XOR, signs[k + 4]);
			LongVector d5 = LongVector.fromArray(SPECIES, words, neighbours[k + 5] * width + lane)
					.lanewise(XOR, signs[k + 5]);
			LongVector x = d0.lanewise(XOR, d1);
			LongVector y = d3.lanewise(XOR, d4);
			LongVector a0 = x.lanewise(XOR, d2);
			LongVector b0 = y.lanewise(XOR, d5);
			LongVector a1 = d0.and(d1).or(x.and(d2));
			LongVector b1 = d3.and(d4).or(y.and(d5));
			LongVector u0 = a0.lanewise(XOR, b0); // the spin would come in twice and cancel, here and below
			LongVector z = a1.lanewise(XOR, b1);
			LongVector carry = a0.lanewise(XOR, spin).and(b0.lanewise(XOR, spin));
			LongVector u1 = z.lanewise(XOR, carry);
			LongVector u2 = a1.lanewise(XOR, spin).and(b1.lanewise(XOR, spin)).or(z.and(carry));
			LongVector low = LongVector.fromArray(SPECIES, coins, coin)
					.lanewise(BITWISE_BLEND, LongVector.fromArray(SPECIES, coins, coin + width), u0);
			LongVector free = LongVector.fromArray(SPECIES, coins, coin + 3 * width);
			LongVector middle = LongVector.fromArray(SPECIES, coins, coin + 2 * width).lanewise(BITWISE_BLEND, free, u0);
			low.lanewise(BITWISE_BLEND, middle, u1).lanewise(BITWISE_BLEND, free, u2).lanewise(XOR, spin)
					.intoArray(words, self);
		}
	}

	private static void fourBonds(long[] words, int width, int lane, int[] neighbours, long[] signs, int from, int to,
			long[] coins) {
		for (int place = from; place < to; place++) {
			int self = place * width + lane;
			int k = place * 4;
			int coin = (place - from) * 4 * width + lane;
			LongVector spin = LongVector.fromArray(SPECIES, words, self);
			LongVector d0 = LongVector.fromArray(SPECIES, words, neighbours[k] * width + lane).lanewise(XOR, signs[k]);
			LongVector d1 = LongVector.fromArray(SPECIES, words, neighbours[k + 1] * width + lane)
					.lanewise(XOR, signs[k + 1]);
			LongVector d2 = LongVector.fromArray(SPECIES, words, neighbours[k + 2] * width + lane)
					.lanewise(XOR, signs[k + 2]);
			LongVector d3 = LongVector.fromArray(SPECIES, words, neighbours[k + 3] * width + lane)
					.lanewise(XOR, signs[k + 3]);
			LongVector x = d0.lanewise(XOR, d1);
			LongVector a0 = x.lanewise(XOR, d2).lanewise(XOR, spin);
			LongVector a1 = d0.and(d1).or(x.and(d2)).lanewise(XOR, spin);
			LongVector last = d3.lanewise(XOR, spin);
			LongVector carry = a0.and(last);
			LongVector u0 = a0.lanewise(XOR, last);
			LongVector low = LongVector.fromArray(SPECIES, coins, coin)
					.lanewise(BITWISE_BLEND, LongVector.fromArray(SPECIES, coins, coin + width), u0);
			LongVector free = LongVector.fromArray(SPECIES, coins, coin + 2 * width);
			low.lanewise(BITWISE_BLEND, free, a1.or(carry)).lanewise(XOR, spin).intoArray(words, self);
		}
	}

	@Override
	public void turn(long[] words, int width, PackedLayout.Copies copies) {
		int[] sources = copies.sources();
		for (int k = 0; k < sources.length; k++) {
			int right = copies.rights()[k];
			int left = copies.lefts()[k];
			long mask = copies.masks()[k];
			int source = sources[k] * width;
			int target = copies.targets()[k] * width;
			for (int lane = 0; lane < width; lane += SPECIES.length()) {
				LongVector word = LongVector.fromArray(SPECIES, words, source + lane);
				word.lanewise(LSHL, left).lanewise(BITWISE_BLEND, word.lanewise(LSHR, right), mask)
						.intoArray(words, target + lane);
			}
		}
	}

	@Override
	public void count(long[] words, int width, PackedLayout layout, long[] unsatisfied) {
		for (int lane = 0; lane < width; lane += SPECIES.length()) {
			if (layout.slots() == 6) {
				countThree(words, width, lane, layout.neighbours(), layout.signs(), layout.counted(), unsatisfied);
			} else {
				countTwo(words, width, lane, layout.neighbours(), layout.signs(), layout.counted(), unsatisfied);
			}
		}
	}

	private static void countThree(long[] words, int width, int lane, int[] neighbours, long[] signs, int[] counted,
			long[] unsatisfied) {
		LongVector ones = LongVector.zero(SPECIES);
		LongVector twos = ones;
		for (int k : counted) {
			LongVector spin = LongVector.fromArray(SPECIES, words, k / 6 * width + lane);
			LongVector d0 = LongVector.fromArray(SPECIES, words, neighbours[k] * width + lane).lanewise(XOR, signs[k]);
			LongVector d1 = LongVector.fromArray(SPECIES, words, neighbours[k + 1] * width + lane)
					.lanewise(XOR, signs[k + 1]);
			LongVector d2 = LongVector.fromArray(SPECIES, words, neighbours[k + 2] * width + lane)
					.lanewise(XOR, signs[k + 2]);
			LongVector x = d0.lanewise(XOR, d1);
			ones = ones.add(x.lanewise(XOR, d2).lanewise(XOR, spin).lanewise(BIT_COUNT));
			twos = twos.add(d0.and(d1).or(x.and(d2)).lanewise(XOR, spin).lanewise(BIT_COUNT));
		}
		ones.add(twos).add(twos).intoArray(unsatisfied, lane);
	}

	private static void countTwo(long[] words, int width, int lane, int[] neighbours, long[] signs, int[] counted,
			long[] unsatisfied) {
		LongVector sum = LongVector.zero(SPECIES);
		for (int k : counted) {
			LongVector spin = LongVector.fromArray(SPECIES, words, k / 4 * width + lane);
			sum = sum.add(LongVector.fromArray(SPECIES, words, neighbours[k] * width + lane).lanewise(XOR, signs[k])
					.lanewise(XOR, spin).lanewise(BIT_COUNT));
			sum = sum.add(LongVector.fromArray(SPECIES, words, neighbours[k + 1] * width + lane)
					.lanewise(XOR, signs[k + 1]).lanewise(XOR, spin).lanewise(BIT_COUNT));
		}
		sum.intoArray(unsatisfied, lane);
	}

	@Override
	public String description() {
		return "Vector API " + SPECIES.vectorBitSize() + " bit";
	}
}
