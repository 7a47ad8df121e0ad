// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.ground;

/**
 * When a search ends.
 *
 * @param seconds     time for it; 0 for no limit
 * @param generations number of them; 0 for no limit
 * @param target      what is good enough, as the user wrote it
 */
record SearchLimits(double seconds, int generations, String target) {
}
