// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.cluster;

import java.util.Optional;

import org.spinscape.core.hamiltonian.capability.PairCouplings;

/** Looks for a loop of bonds that cannot all be satisfied. */
final class Frustration {

	private Frustration() {
	}

	/**
	 * A bond that closes a frustrated loop, as the two sites in words; empty if there is none, that is if the model is a
	 * ferromagnet up to the signs of its spins (G. Toulouse, Commun. Phys. 2, 115 (1977)).
	 */
	static Optional<String> find(PairCouplings pairs) {
		int spins = pairs.spins();
		int[] sign = new int[spins]; // of each spin in a state that satisfies all bonds; 0: not yet known
		int[] queue = new int[spins];
		for (int root = 0; root < spins; root++) {
			if (sign[root] != 0) {
				continue;
			}
			sign[root] = 1;
			queue[0] = root;
			int size = 1;
			for (int next = 0; next < size; next++) {
				int site = queue[next];
				for (int k = pairs.offsets()[site]; k < pairs.offsets()[site + 1]; k++) {
					int neighbour = pairs.neighbours()[k];
					int wanted = sign[site] * (int) Math.signum(pairs.couplings()[k]);
					if (wanted == 0) {
						continue; // a bond without strength
					}
					if (sign[neighbour] == 0) {
						sign[neighbour] = wanted;
						queue[size++] = neighbour;
					} else if (sign[neighbour] != wanted) {
						return Optional.of("the bond of sites " + site + " and " + neighbour);
					}
				}
			}
		}
		return Optional.empty();
	}
}
