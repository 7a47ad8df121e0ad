// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.multispin;

/** The reference: one site, one leaf, one word after the other. */
final class ScalarCoinKernel implements CoinKernel {

	private static final int STEP = Decisions.STEP;

	@Override
	public void toss(long[] random, int pairs, int rounds, long[] thresholds, int leaves, long[] tables) {
		for (int site = 0; site < 2 * pairs; site++) {
			for (int leaf = 0; leaf < leaves; leaf++) {
				for (int w = 0; w < Lanes.WORDS; w++) {
					int threshold = leaf * (rounds + 1) * STEP + w;
					long heads = thresholds[threshold + rounds * STEP];
					for (int b = 0; b < rounds; b++) {
						long r = random[(b * pairs * 2 + site) * Lanes.WORDS + w];
						long t = thresholds[threshold + b * STEP];
						heads = t & r | heads & (t ^ r); // carries of threshold + random
					}
					tables[CoinKernel.row(site, leaves) + leaf * STEP + w] = heads;
				}
			}
		}
	}
}
