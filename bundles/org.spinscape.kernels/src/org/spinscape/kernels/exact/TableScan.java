// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.exact;

import org.spinscape.kernels.choice.KernelChoice;

/**
 * The inner loop of {@link PairMinimum}: one step of the walk over the slow spins, and the minima over the fast ones.
 * Whole numbers, so all implementations give the same.
 */
interface TableScan {

	/** What this JVM can do best. */
	TableScan BEST = KernelChoice.of(TableScan.class, "VectorTableScan", ScalarTableScan::new);

	/** Sign patterns of three spins up to a common sign. */
	int PATTERNS = 4;

	/**
	 * Adds {@code factor * step} to the table and finds, for each pattern p, the minima of {@code table + sums[p]} and
	 * of {@code table - sums[p]}.
	 *
	 * @param table   energies over the states of the low spins, any length; updated
	 * @param step    as long as the table
	 * @param factor  what to multiply the step by
	 * @param sums    {@link #PATTERNS} arrays as long as the table
	 * @param minima  receives the minimum of plus at {@code 2p} and of minus at {@code 2p + 1}
	 */
	void scan(int[] table, int[] step, int factor, int[][] sums, int[] minima);
}
