// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.basin;

/**
 * How each minimum is left.
 *
 * @param heights energy in J of the lowest exit by rank; infinite if there is none
 * @param targets minima that it leads to, by rank
 */
record Exits(double[] heights, int[][] targets) {
}
