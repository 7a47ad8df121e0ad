// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.exact;

/** The reference: one state after the other. */
final class ScalarTableScan implements TableScan {

	@Override
	public int scan(short[] table, short[] step, short[][] sums, short[] limits) {
		int found = 0;
		for (int k = 0; k < table.length; k++) {
			table[k] += step[k];
			for (int p = 0; p < PATTERNS; p++) {
				found |= table[k] + sums[p][k] <= limits[2 * p] ? 1 << 2 * p : 0;
				found |= table[k] - sums[p][k] <= limits[2 * p + 1] ? 2 << 2 * p : 0;
			}
		}
		return found;
	}
}
