// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.multispin;

/**
 * What the spins of a chunk shall do, for every number of unsatisfied slots that they may turn out to have.
 *
 * <p>
 * Leaf u of table t stands at {@code (t * leaves + u) * Lanes.WORDS} of {@code tables}; the position with index i in
 * the chunk goes by table {@code rows[i]}.
 *
 * @param leaves leaves of a table
 */
record Decisions(int leaves, long[] tables, long[] rows) {
}
