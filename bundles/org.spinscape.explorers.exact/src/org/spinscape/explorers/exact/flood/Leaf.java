// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.flood;

import org.spinscape.explorers.exact.minima.Minimum;

/**
 * Where the lake of a minimum ends.
 *
 * @param minimum     the minimum
 * @param father      rank of the lowest minimum of the lake it merges into, -1 for the last
 * @param saddle      energy in J at which it merges, NaN for the last
 * @param saddleState a state of the plateau at which it merges, -1 for the last
 */
public record Leaf(Minimum minimum, int father, double saddle, int saddleState) {

	/** Saddle energy minus own energy, infinite for the last. */
	public double barrier() {
		return father < 0 ? Double.POSITIVE_INFINITY : saddle - minimum.energy();
	}
}
