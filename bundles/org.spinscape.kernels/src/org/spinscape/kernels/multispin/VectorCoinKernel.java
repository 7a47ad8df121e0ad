// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.multispin;

import static jdk.incubator.vector.VectorOperators.XOR;

import jdk.incubator.vector.LongVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * With the Vector API. A pass compares a few bits of one leaf for all sites, with the bits of the threshold in registers.
 */
final class VectorCoinKernel implements CoinKernel {

	private static final int STEP = Decisions.STEP;
	private static final VectorSpecies<Long> SPECIES = LongVector.SPECIES_PREFERRED.length() <= STEP
			? LongVector.SPECIES_PREFERRED
			: LongVector.SPECIES_512;

	@Override
	public void toss(long[] random, int pairs, int rounds, long[] thresholds, int leaves, long[] tables) {
		for (int w = 0; w < STEP; w += SPECIES.length()) {
			for (int leaf = 0; leaf < leaves; leaf++) {
				int bits = leaf * (rounds + 1) * STEP + w;
				int table = leaf * STEP + w;
				if (rounds == 0) {
					start(pairs, thresholds, bits + rounds * STEP, tables, table, leaves * STEP);
				} else {
					pass(random, w, pairs, thresholds, bits, tables, table, leaves * STEP);
				}
			}
		}
	}

	private static void start(int pairs, long[] thresholds, int bits, long[] tables, int table, int stride) {
		LongVector start = LongVector.fromArray(SPECIES, thresholds, bits);
		int to = table;
		for (int pair = 0; pair < pairs; pair++) {
			start.intoArray(tables, to);
			to += stride;
		}
	}

	/** Where threshold and number differ the threshold's bit decides, else what lower bits decided stays. */
	private static void pass(long[] random, int from, int pairs, long[] thresholds, int bits, long[] tables, int table,
			int stride) {
		LongVector t0 = LongVector.fromArray(SPECIES, thresholds, bits + 0 * STEP);
		LongVector t1 = LongVector.fromArray(SPECIES, thresholds, bits + 1 * STEP);
		LongVector t2 = LongVector.fromArray(SPECIES, thresholds, bits + 2 * STEP);
		LongVector t3 = LongVector.fromArray(SPECIES, thresholds, bits + 3 * STEP);
		LongVector t4 = LongVector.fromArray(SPECIES, thresholds, bits + 4 * STEP);
		LongVector t5 = LongVector.fromArray(SPECIES, thresholds, bits + 5 * STEP);
		LongVector t6 = LongVector.fromArray(SPECIES, thresholds, bits + 6 * STEP);
		LongVector t7 = LongVector.fromArray(SPECIES, thresholds, bits + 7 * STEP);
		LongVector t8 = LongVector.fromArray(SPECIES, thresholds, bits + 8 * STEP);
		LongVector start = LongVector.fromArray(SPECIES, thresholds, bits + 9 * STEP);
		int round = pairs * STEP;
		int to = table;
		for (int r = from; r < from + round; r += STEP) {
			LongVector heads = start;
			LongVector number = LongVector.fromArray(SPECIES, random, r + 0 * round);
			heads = heads.and(t0.lanewise(XOR, number)).or(t0.and(number));
			number = LongVector.fromArray(SPECIES, random, r + 1 * round);
			heads = heads.and(t1.lanewise(XOR, number)).or(t1.and(number));
			number = LongVector.fromArray(SPECIES, random, r + 2 * round);
			heads = heads.and(t2.lanewise(XOR, number)).or(t2.and(number));
			number = LongVector.fromArray(SPECIES, random, r + 3 * round);
			heads = heads.and(t3.lanewise(XOR, number)).or(t3.and(number));
			number = LongVector.fromArray(SPECIES, random, r + 4 * round);
			heads = heads.and(t4.lanewise(XOR, number)).or(t4.and(number));
			number = LongVector.fromArray(SPECIES, random, r + 5 * round);
			heads = heads.and(t5.lanewise(XOR, number)).or(t5.and(number));
			number = LongVector.fromArray(SPECIES, random, r + 6 * round);
			heads = heads.and(t6.lanewise(XOR, number)).or(t6.and(number));
			number = LongVector.fromArray(SPECIES, random, r + 7 * round);
			heads = heads.and(t7.lanewise(XOR, number)).or(t7.and(number));
			number = LongVector.fromArray(SPECIES, random, r + 8 * round);
			heads = heads.and(t8.lanewise(XOR, number)).or(t8.and(number));
			heads.intoArray(tables, to);
			to += stride;
		}
	}
}
