// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.exact;

import org.spinscape.kernels.choice.KernelChoice;

/**
 * The inner loop of {@link PairMinimum}: one step of the walk over the slow spins, and a look at all states of the
 * fast ones. Whole numbers, so all implementations give the same.
 */
interface TableScan {

	/** What this JVM can do best. */
	TableScan BEST = KernelChoice.of(TableScan.class, "VectorTableScan", ScalarTableScan::new);

	/** Sign patterns of three spins up to a common sign. */
	int PATTERNS = 4;

	/**
	 * Adds {@code step} to the table and finds, for each pattern p, whether {@code table + sums[p]} has an entry at or
	 * below its limit, and whether {@code table - sums[p]} has.
	 *
	 * @param table  energies over the states of the low spins, any length; updated. No sum may leave 16 bits
	 * @param step   as long as the table
	 * @param sums   {@link #PATTERNS} arrays as long as the table
	 * @param limits of plus at {@code 2p}, of minus at {@code 2p + 1}
	 * @return bit {@code 2p} for plus, bit {@code 2p + 1} for minus
	 */
	int scan(short[] table, short[] step, short[][] sums, short[] limits);
}
