// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.random;

import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorOperators;
import jdk.incubator.vector.VectorSpecies;

/**
 * With the Vector API. Random words go from the generators to the adders without passing through memory. Four leaves
 * are done at a time; for more the same words are made again, which costs no more than to keep them.
 */
final class VectorCoinToss implements CoinToss {

	private static final int LANES = WordStream.LANES;
	private static final VectorSpecies<Long> SPECIES = LongVector.SPECIES_PREFERRED.length() <= LANES
			? LongVector.SPECIES_PREFERRED
			: LongVector.SPECIES_512;

	@Override
	public void toss(long[] state, int blocks, int rounds, long[] thresholds, int leaves, long[] heads) {
		for (int g = 0; g < LANES; g += SPECIES.length()) {
			for (int leaf = 0; leaf < leaves; leaf += 4) {
				boolean last = leaf + 4 >= leaves;
				four(state, g, last, blocks, rounds, thresholds, leaf, leaves, heads);
			}
		}
	}

	/** With fewer than three leaves left the last one is done again; only a fourth is worth a case of its own. */
	private static void four(long[] state, int g, boolean last, int blocks, int rounds, long[] thresholds, int leaf,
			int leaves, long[] heads) {
		int second = Math.min(1, leaves - 1 - leaf);
		int third = Math.min(2, leaves - 1 - leaf);
		int fourth = Math.min(3, leaves - 1 - leaf);
		int size = (rounds + 1) * LANES;
		int first = leaf * size + g;
		int end = first + rounds * LANES;
		LongVector s0 = LongVector.fromArray(SPECIES, state, g);
		LongVector s1 = LongVector.fromArray(SPECIES, state, LANES + g);
		LongVector s2 = LongVector.fromArray(SPECIES, state, 2 * LANES + g);
		LongVector s3 = LongVector.fromArray(SPECIES, state, 3 * LANES + g);
		for (int block = 0; block < blocks; block += 2) {
			LongVector carry0 = LongVector.fromArray(SPECIES, thresholds, end);
			LongVector carry1 = LongVector.fromArray(SPECIES, thresholds, end + second * size);
			LongVector carry2 = LongVector.fromArray(SPECIES, thresholds, end + third * size);
			LongVector carry3 = LongVector.fromArray(SPECIES, thresholds, end + fourth * size);
			LongVector other0 = carry0;
			LongVector other1 = carry1;
			LongVector other2 = carry2;
			LongVector other3 = carry3;
			for (int b = first; b < end; b += LANES) {
				LongVector word = s0.add(s3).lanewise(VectorOperators.ROL, 23).add(s0);
				LongVector t = s1.lanewise(VectorOperators.LSHL, 17);
				s2 = s2.lanewise(VectorOperators.XOR, s0);
				s3 = s3.lanewise(VectorOperators.XOR, s1);
				s1 = s1.lanewise(VectorOperators.XOR, s2);
				s0 = s0.lanewise(VectorOperators.XOR, s3);
				s2 = s2.lanewise(VectorOperators.XOR, t);
				s3 = s3.lanewise(VectorOperators.ROL, 45);
				LongVector next = s0.add(s3).lanewise(VectorOperators.ROL, 23).add(s0);
				t = s1.lanewise(VectorOperators.LSHL, 17);
				s2 = s2.lanewise(VectorOperators.XOR, s0);
				s3 = s3.lanewise(VectorOperators.XOR, s1);
				s1 = s1.lanewise(VectorOperators.XOR, s2);
				s0 = s0.lanewise(VectorOperators.XOR, s3);
				s2 = s2.lanewise(VectorOperators.XOR, t);
				s3 = s3.lanewise(VectorOperators.ROL, 45);
				t = LongVector.fromArray(SPECIES, thresholds, b);
				carry0 = carry0.and(t.lanewise(VectorOperators.XOR, word)).or(t.and(word));
				other0 = other0.and(t.lanewise(VectorOperators.XOR, next)).or(t.and(next));
				t = LongVector.fromArray(SPECIES, thresholds, b + second * size);
				carry1 = carry1.and(t.lanewise(VectorOperators.XOR, word)).or(t.and(word));
				other1 = other1.and(t.lanewise(VectorOperators.XOR, next)).or(t.and(next));
				t = LongVector.fromArray(SPECIES, thresholds, b + third * size);
				carry2 = carry2.and(t.lanewise(VectorOperators.XOR, word)).or(t.and(word));
				other2 = other2.and(t.lanewise(VectorOperators.XOR, next)).or(t.and(next));
				if (fourth != third) {
					t = LongVector.fromArray(SPECIES, thresholds, b + fourth * size);
					carry3 = carry3.and(t.lanewise(VectorOperators.XOR, word)).or(t.and(word));
					other3 = other3.and(t.lanewise(VectorOperators.XOR, next)).or(t.and(next));
				}
			}
			int to = (block * leaves + leaf) * LANES + g;
			int step = leaves * LANES;
			carry0.intoArray(heads, to);
			carry1.intoArray(heads, to + second * LANES);
			carry2.intoArray(heads, to + third * LANES);
			if (fourth != third) {
				carry3.intoArray(heads, to + fourth * LANES);
				other3.intoArray(heads, to + step + fourth * LANES);
			}
			other0.intoArray(heads, to + step);
			other1.intoArray(heads, to + step + second * LANES);
			other2.intoArray(heads, to + step + third * LANES);
		}
		if (last) {
			s0.intoArray(state, g);
			s1.intoArray(state, LANES + g);
			s2.intoArray(state, 2 * LANES + g);
			s3.intoArray(state, 3 * LANES + g);
		}
	}
}
