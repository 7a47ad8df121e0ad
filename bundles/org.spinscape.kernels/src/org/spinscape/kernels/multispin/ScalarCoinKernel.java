// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.multispin;

/** The reference: one site, one leaf, one word after the other. */
final class ScalarCoinKernel implements CoinKernel {

	private static final int WORDS = Lanes.WORDS;

	@Override
	public void toss(long[] random, int quads, int rounds, long[] thresholds, int leaves, long[] tables) {
		for (int site = 0; site < quads * Chunk.QUAD; site++) {
			int start = site / Chunk.QUAD * rounds * Chunk.QUAD + site % Chunk.QUAD;
			for (int leaf = 0; leaf < leaves; leaf++) {
				for (int w = 0; w < WORDS; w++) {
					int threshold = leaf * (rounds + 1) * WORDS + w;
					long heads = thresholds[threshold + rounds * WORDS];
					for (int b = 0; b < rounds; b++) {
						long r = random[(start + b * Chunk.QUAD) * WORDS + w];
						long t = thresholds[threshold + b * WORDS];
						heads = t & ~r | heads & ~(t ^ r); // the highest bit in which they differ decides
					}
					tables[(site * leaves + leaf) * WORDS + w] = heads;
				}
			}
		}
	}
}
