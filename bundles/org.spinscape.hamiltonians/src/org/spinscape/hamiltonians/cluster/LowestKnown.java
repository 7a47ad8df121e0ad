// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.cluster;

import java.util.Map;
import java.util.OptionalDouble;

/**
 * The lowest energies known, in eps: the Cambridge Cluster Database of D. J. Wales and others, which has six digits behind
 * the point.
 */
final class LowestKnown {

	private static final Map<Integer, Double> ENERGIES = Map.ofEntries(Map.entry(2, -1.0), Map.entry(3, -3.0),
			Map.entry(4, -6.0), Map.entry(5, -9.103852), Map.entry(6, -12.712062), Map.entry(7, -16.505384),
			Map.entry(8, -19.821489), Map.entry(9, -24.113360), Map.entry(10, -28.422532), Map.entry(11, -32.765970),
			Map.entry(12, -37.967600), Map.entry(13, -44.326801), Map.entry(14, -47.845157), Map.entry(15, -52.322627),
			Map.entry(20, -77.177043), Map.entry(38, -173.928427), Map.entry(55, -279.248470));
	/** What a state may be above a rounded energy and still have it. */
	private static final double ROUNDED = 1e-6;

	private LowestKnown() {
	}

	/** The energy in J, a unit of its last digit higher, so that the state itself reaches it; empty if it is not listed. */
	static OptionalDouble energy(int atoms, double depth) {
		Double energy = ENERGIES.get(atoms);
		return energy == null ? OptionalDouble.empty() : OptionalDouble.of(depth * (energy + ROUNDED));
	}
}
