// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.exact;

import java.util.Arrays;

/** The reference: one state after the other. */
final class ScalarTableScan implements TableScan {

	@Override
	public void scan(int[] table, int[] step, int factor, int[][] sums, int[] minima) {
		Arrays.fill(minima, Integer.MAX_VALUE);
		for (int k = 0; k < table.length; k++) {
			table[k] += factor * step[k];
			for (int p = 0; p < PATTERNS; p++) {
				minima[2 * p] = Math.min(minima[2 * p], table[k] + sums[p][k]);
				minima[2 * p + 1] = Math.min(minima[2 * p + 1], table[k] - sums[p][k]);
			}
		}
	}
}
