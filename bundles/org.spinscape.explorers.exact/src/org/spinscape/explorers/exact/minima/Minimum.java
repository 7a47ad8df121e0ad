// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.minima;

import java.util.Comparator;

/**
 * A local minimum: a connected set of states of equal energy none of which has a lower neighbour.
 *
 * @param state      its state of lowest index
 * @param units      its energy in the units of the landscape's energy table
 * @param energy     the same in J
 * @param degeneracy number of its states
 */
public record Minimum(int state, long units, double energy, int degeneracy) {

	/** By rising energy, then by state index: the rank of a minimum everywhere. */
	public static final Comparator<Minimum> RANK = Comparator.comparingLong(Minimum::units)
			.thenComparingInt(Minimum::state);
}
