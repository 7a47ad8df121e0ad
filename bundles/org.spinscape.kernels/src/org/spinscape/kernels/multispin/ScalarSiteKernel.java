// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.multispin;

import org.spinscape.kernels.choice.KernelChoice;
import org.spinscape.kernels.walk.SpinRule;

/** The reference: counts by rippling each slot through four bits, and looks every leaf up. */
final class ScalarSiteKernel implements SiteKernel {

	private static final int WORDS = Lanes.WORDS;

	@Override
	public void update(long[] spins, int[] neighbours, int slots, Run run, Decisions decisions, SpinRule rule) {
		int last = rule == SpinRule.METROPOLIS ? slots / 2 : slots;
		for (int i = 0; i < run.count(); i++) {
			int position = run.first() + i;
			int table = (int) decisions.rows()[run.row() + i];
			for (int w = 0; w < WORDS; w++) {
				long spin = spins[position * WORDS + w];
				long u0 = 0;
				long u1 = 0;
				long u2 = 0;
				long u3 = 0;
				for (int k = 0; k < slots; k++) {
					long carry = spins[neighbours[position * slots + k] + w] ^ run.sign(k) ^ spin;
					long both = u0 & carry;
					u0 ^= carry;
					carry = u1 & both;
					u1 ^= both;
					both = u2 & carry;
					u2 ^= carry;
					u3 ^= both;
				}
				long flips = decisions.tables()[table + last * Decisions.STEP + w];
				for (int u = 0; u < last; u++) {
					long here = bit(u0, u) & bit(u1, u >>> 1) & bit(u2, u >>> 2) & bit(u3, u >>> 3);
					flips = flips & ~here | here & decisions.tables()[table + u * Decisions.STEP + w];
				}
				spins[position * WORDS + w] = spin ^ flips;
			}
		}
	}

	/** Lanes whose counter bit is the lowest bit of {@code value}. */
	private static long bit(long counter, int value) {
		return (value & 1) != 0 ? counter : ~counter;
	}

	@Override
	public String description() {
		return KernelChoice.plain();
	}
}
