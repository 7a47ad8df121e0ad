// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.random;

/** The reference: makes the words of a block, then compares them word by word. */
final class ScalarCoinToss implements CoinToss {

	private static final int LANES = WordStream.LANES;

	private final WordFill fill = new ScalarWordFill();

	@Override
	public void toss(long[] state, int blocks, int rounds, long[] thresholds, int leaves, long[] heads) {
		long[] words = new long[2 * rounds * LANES];
		for (int block = 0; block < blocks; block++) {
			if (block % 2 == 0) {
				fill.fill(state, words, 0, 2 * rounds);
			}
			for (int leaf = 0; leaf < leaves; leaf++) {
				for (int g = 0; g < LANES; g++) {
					int threshold = leaf * (rounds + 1) * LANES + g;
					long carry = thresholds[threshold + rounds * LANES];
					for (int b = 0; b < rounds; b++) {
						long word = words[(2 * b + block % 2) * LANES + g];
						long bit = thresholds[threshold + b * LANES];
						carry = bit & word | carry & (bit ^ word);
					}
					heads[(block * leaves + leaf) * LANES + g] = carry;
				}
			}
		}
	}
}
