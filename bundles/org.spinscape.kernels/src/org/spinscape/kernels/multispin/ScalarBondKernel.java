// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.multispin;

/** The reference: one word after the other. */
final class ScalarBondKernel implements BondKernel {

	private static final int WORDS = Lanes.WORDS;

	@Override
	public void unsatisfied(long[] spins, int[] first, int[] second, int from, int count, long sign, long[] target,
			int to) {
		for (int k = 0; k < count; k++) {
			for (int w = 0; w < WORDS; w++) {
				target[to + k * WORDS + w] = spins[first[from + k] + w] ^ spins[second[from + k] + w] ^ sign;
			}
		}
	}

	@Override
	public void add(long[] words, int eights, long[] counter, long[] carries, int to) {
		for (int e = 0; e < eights; e++) {
			for (int w = 0; w < WORDS; w++) {
				long carries8 = 0;
				for (int k = 0; k < EIGHT; k++) {
					long carry = words[(e * EIGHT + k) * WORDS + w];
					for (int plane = w; plane < 3 * WORDS; plane += WORDS) {
						long both = counter[plane] & carry;
						counter[plane] ^= carry;
						carry = both;
					}
					carries8 |= carry; // eight words carry once at most
				}
				carries[to + e * WORDS + w] = carries8;
			}
		}
	}
}
