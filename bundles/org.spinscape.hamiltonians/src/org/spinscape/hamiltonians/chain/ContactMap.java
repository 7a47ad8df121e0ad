// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.chain;

import java.util.Arrays;

/**
 * Which pairs of beads attract each other when in contact, strongly or weakly. On these lattices only beads an odd number
 * of places apart along the chain, three at least, can meet.
 */
final class ContactMap {

	private final int beads;
	/** Pairs i < j, one after the other. */
	private final int[] strong;
	private final int[] weak;

	/** Whether two beads attract each other, strongly or weakly. */
	@FunctionalInterface
	interface Attraction {

		/** Whether beads {@code i < j} attract each other. */
		boolean between(int i, int j);
	}

	ContactMap(int beads, Attraction strong, Attraction weak) {
		this.beads = beads;
		this.strong = pairs(beads, strong);
		this.weak = pairs(beads, (i, j) -> weak.between(i, j) && !strong.between(i, j));
	}

	private static int[] pairs(int beads, Attraction attraction) {
		int count = 0;
		int[] pairs = new int[beads * beads / 2];
		for (int i = 0; i < beads; i++) {
			for (int j = i + 3; j < beads; j += 2) {
				if (attraction.between(i, j)) {
					pairs[count++] = i;
					pairs[count++] = j;
				}
			}
		}
		return Arrays.copyOf(pairs, count);
	}

	/** Pairs i < j that attract each other strongly, one after the other. */
	int[] strongPairs() {
		return strong.clone();
	}

	/** Pairs i < j that attract each other weakly, one after the other. */
	int[] weakPairs() {
		return weak.clone();
	}

	/** Number of strong contacts of a chain through these points. */
	int strong(int[] points) {
		return contacts(strong, points);
	}

	/** Number of weak contacts of a chain through these points. */
	int weak(int[] points) {
		return contacts(weak, points);
	}

	private static int contacts(int[] pairs, int[] points) {
		int contacts = 0;
		for (int k = 0; k < pairs.length; k += 2) {
			contacts += ChainLattice.adjacent(points[pairs[k]], points[pairs[k + 1]]) ? 1 : 0;
		}
		return contacts;
	}

	/**
	 * A bound of the number of contacts: each takes up a free place beside a bead of even number and one beside a bead of
	 * odd number.
	 */
	int most(ChainLattice lattice, boolean withWeak) {
		int[] partners = new int[beads];
		count(strong, partners);
		if (withWeak) {
			count(weak, partners);
		}
		int[] places = new int[2];
		for (int bead = 0; bead < beads; bead++) {
			int free = lattice.directions() - (bead == 0 || bead == beads - 1 ? 1 : 2);
			places[bead % 2] += Math.min(free, partners[bead]);
		}
		return Math.min(places[0], places[1]);
	}

	private static void count(int[] pairs, int[] partners) {
		for (int bead : pairs) {
			partners[bead]++;
		}
	}
}
