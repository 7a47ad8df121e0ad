// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.multispin;

import static jdk.incubator.vector.VectorOperators.BITWISE_BLEND;
import static jdk.incubator.vector.VectorOperators.XOR;

import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorSpecies;

/** With the Vector API: a tree of seven full adders for eight words, spelled out as in {@link VectorSiteKernel}. */
final class VectorBondKernel implements BondKernel {

	private static final int WORDS = Lanes.WORDS;
	private static final VectorSpecies<Long> SPECIES = LongVector.SPECIES_PREFERRED.length() <= WORDS
			? LongVector.SPECIES_PREFERRED
			: LongVector.SPECIES_256;

	@Override
	public void unsatisfied(long[] spins, int[] first, int[] second, int from, int count, long sign, long[] target,
			int to) {
		LongVector signs = LongVector.broadcast(SPECIES, sign);
		for (int k = 0; k < count; k++) {
			for (int w = 0; w < WORDS; w += SPECIES.length()) {
				LongVector.fromArray(SPECIES, spins, first[from + k] + w)
						.lanewise(XOR, LongVector.fromArray(SPECIES, spins, second[from + k] + w))
						.lanewise(XOR, signs).intoArray(target, to + k * WORDS + w);
			}
		}
	}

	@Override
	public void add(long[] words, int eights, long[] counter, long[] carries, int to) {
		for (int w = 0; w < WORDS; w += SPECIES.length()) {
			LongVector ones = LongVector.fromArray(SPECIES, counter, w);
			LongVector twos = LongVector.fromArray(SPECIES, counter, WORDS + w);
			LongVector fours = LongVector.fromArray(SPECIES, counter, 2 * WORDS + w);
			for (int e = 0; e < eights; e++) {
				int k = e * EIGHT * WORDS + w;
				LongVector a = LongVector.fromArray(SPECIES, words, k);
				LongVector b = LongVector.fromArray(SPECIES, words, k + WORDS);
				LongVector c = LongVector.fromArray(SPECIES, words, k + 2 * WORDS);
				LongVector d = LongVector.fromArray(SPECIES, words, k + 3 * WORDS);
				LongVector x = ones.lanewise(XOR, a);
				LongVector two1 = ones.lanewise(BITWISE_BLEND, b, x);
				ones = x.lanewise(XOR, b);
				x = ones.lanewise(XOR, c);
				LongVector two2 = ones.lanewise(BITWISE_BLEND, d, x);
				ones = x.lanewise(XOR, d);
				x = twos.lanewise(XOR, two1);
				LongVector four1 = twos.lanewise(BITWISE_BLEND, two2, x);
				twos = x.lanewise(XOR, two2);
				a = LongVector.fromArray(SPECIES, words, k + 4 * WORDS);
				b = LongVector.fromArray(SPECIES, words, k + 5 * WORDS);
				c = LongVector.fromArray(SPECIES, words, k + 6 * WORDS);
				d = LongVector.fromArray(SPECIES, words, k + 7 * WORDS);
				x = ones.lanewise(XOR, a);
				two1 = ones.lanewise(BITWISE_BLEND, b, x);
				ones = x.lanewise(XOR, b);
				x = ones.lanewise(XOR, c);
				two2 = ones.lanewise(BITWISE_BLEND, d, x);
				ones = x.lanewise(XOR, d);
				x = twos.lanewise(XOR, two1);
				LongVector four2 = twos.lanewise(BITWISE_BLEND, two2, x);
				twos = x.lanewise(XOR, two2);
				x = fours.lanewise(XOR, four1);
				fours.lanewise(BITWISE_BLEND, four2, x).intoArray(carries, to + e * WORDS + w);
				fours = x.lanewise(XOR, four2);
			}
			ones.intoArray(counter, w);
			twos.intoArray(counter, WORDS + w);
			fours.intoArray(counter, 2 * WORDS + w);
		}
	}
}
