// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.multispin;

import static jdk.incubator.vector.VectorOperators.BITWISE_BLEND;
import static jdk.incubator.vector.VectorOperators.XOR;

import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorSpecies;

/** With the Vector API. The four sites of a quad share the loads of thresholds and hide each other's latency. */
final class VectorCoinKernel implements CoinKernel {

	private static final int WORDS = Lanes.WORDS;
	private static final VectorSpecies<Long> SPECIES = LongVector.SPECIES_PREFERRED.length() <= WORDS
			? LongVector.SPECIES_PREFERRED
			: LongVector.SPECIES_256;

	@Override
	public void toss(long[] random, int quads, int rounds, long[] thresholds, int leaves, long[] tables) {
		for (int quad = 0; quad < quads; quad++) {
			for (int leaf = 0; leaf < leaves; leaf++) {
				for (int w = 0; w < WORDS; w += SPECIES.length()) {
					toss(random, quad * rounds * Chunk.QUAD * WORDS + w, rounds, thresholds,
							leaf * (rounds + 1) * WORDS + w, tables, (quad * Chunk.QUAD * leaves + leaf) * WORDS + w,
							leaves * WORDS);
				}
			}
		}
	}

	private static void toss(long[] random, int from, int rounds, long[] thresholds, int threshold, long[] tables,
			int to, int stride) {
		LongVector a = LongVector.fromArray(SPECIES, thresholds, threshold + rounds * WORDS);
		LongVector b = a;
		LongVector c = a;
		LongVector d = a;
		for (int round = 0; round < rounds; round++) {
			// Where threshold and number differ the threshold's bit decides, else what lower bits decided stays.
			LongVector t = LongVector.fromArray(SPECIES, thresholds, threshold + round * WORDS);
			int r = from + round * Chunk.QUAD * WORDS;
			a = a.lanewise(BITWISE_BLEND, t, t.lanewise(XOR, LongVector.fromArray(SPECIES, random, r)));
			b = b.lanewise(BITWISE_BLEND, t, t.lanewise(XOR, LongVector.fromArray(SPECIES, random, r + WORDS)));
			c = c.lanewise(BITWISE_BLEND, t, t.lanewise(XOR, LongVector.fromArray(SPECIES, random, r + 2 * WORDS)));
			d = d.lanewise(BITWISE_BLEND, t, t.lanewise(XOR, LongVector.fromArray(SPECIES, random, r + 3 * WORDS)));
		}
		a.intoArray(tables, to);
		b.intoArray(tables, to + stride);
		c.intoArray(tables, to + 2 * stride);
		d.intoArray(tables, to + 3 * stride);
	}
}
