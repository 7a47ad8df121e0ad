// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.exact;

import org.spinscape.kernels.choice.KernelChoice;

/** The reference: one state after the other. */
final class ScalarLevelStep implements LevelStep {

	@Override
	public void step(long[] table, long[] step, long offset, int shift, int[] levels, int at) {
		for (int k = 0; k < table.length; k++) {
			table[k] += step[k];
			levels[at + k] = (int) (table[k] + offset >> shift);
		}
	}

	@Override
	public String description() {
		return KernelChoice.plain();
	}
}
