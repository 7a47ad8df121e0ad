// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.profile;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/**
 * The contacts of a conformation: pairs of beads that are neighbours on the lattice and not along the chain.
 *
 * @param pairs bit {@code i * beads + j} for i below j
 */
record ContactSet(BitSet pairs) {

	private static final String LETTERS = "RLUDFB";
	/** Room for chains of 1023 beads in each direction, in one number. */
	private static final int ROW = 1 << 11;
	private static final int[] STEPS = { 1, -1, ROW, -ROW, ROW * ROW, -ROW * ROW };

	/** Of a conformation with one letter a bond: R, L, U, D, F, B. */
	static ContactSet of(String bonds) {
		int beads = bonds.length() + 1;
		Map<Integer, Integer> at = new HashMap<>(4 * beads);
		BitSet pairs = new BitSet();
		int place = 0;
		for (int bead = 0; bead < beads; bead++) {
			place += bead == 0 ? 0 : STEPS[LETTERS.indexOf(bonds.charAt(bead - 1))];
			for (int step : STEPS) {
				Integer other = at.get(place + step);
				if (other != null && other < bead - 1) {
					pairs.set(other * beads + bead);
				}
			}
			at.put(place, bead);
		}
		return new ContactSet(pairs);
	}

	int count() {
		return pairs.cardinality();
	}

	/** Number of contacts that both have. */
	int shared(ContactSet other) {
		BitSet both = (BitSet) pairs.clone();
		both.and(other.pairs);
		return both.cardinality();
	}
}
