// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.sampled.ground;

import java.util.Arrays;

import org.spinscape.core.hamiltonian.capability.PairCouplings;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.IsingConfiguration;

/**
 * The best child of two states of a pair model: where they differ falls into connected regions, each of which can be
 * taken from either parent at a cost that does not depend on the others. The child takes the better half of each, so it
 * is at least as good as both.
 */
final class Crossover {

	private final PairCouplings pairs;
	/** Whether all spins may be turned over for nothing. */
	private final boolean symmetric;
	private final boolean[] seen;
	private final boolean[] inside;
	private final int[] region;

	Crossover(PairCouplings pairs, boolean symmetric) {
		this.pairs = pairs;
		this.symmetric = symmetric;
		seen = new boolean[pairs.spins()];
		inside = new boolean[pairs.spins()];
		region = new int[pairs.spins()];
	}

	IsingConfiguration child(IsingConfiguration mother, IsingConfiguration father, RandomStream random) {
		IsingConfiguration child = mother.copy();
		int agreeing = symmetric && mother.overlap(father) < 0 ? -1 : 1;
		Arrays.fill(seen, false);
		for (int site = 0; site < seen.length; site++) {
			if (!seen[site] && mother.spin(site) != agreeing * father.spin(site)) {
				int size = grow(site, mother, father, agreeing);
				double cost = cost(child, size);
				if (cost < 0 || cost == 0 && random.nextBoolean()) {
					for (int i = 0; i < size; i++) {
						child.flip(region[i]);
					}
				}
				for (int i = 0; i < size; i++) {
					inside[region[i]] = false;
				}
			}
		}
		return child;
	}

	private int grow(int start, IsingConfiguration mother, IsingConfiguration father, int agreeing) {
		int size = 0;
		region[size++] = start;
		seen[start] = true;
		for (int next = 0; next < size; next++) {
			int site = region[next];
			inside[site] = true;
			for (int k = pairs.offsets()[site]; k < pairs.offsets()[site + 1]; k++) {
				int neighbour = pairs.neighbours()[k];
				if (!seen[neighbour] && mother.spin(neighbour) != agreeing * father.spin(neighbour)) {
					seen[neighbour] = true;
					region[size++] = neighbour;
				}
			}
		}
		return size;
	}

	/** Half the energy change of turning over the region in {@code state}: bonds inside it do not change. */
	private double cost(IsingConfiguration state, int size) {
		double cost = 0;
		for (int i = 0; i < size; i++) {
			int site = region[i];
			double field = pairs.fields()[site];
			for (int k = pairs.offsets()[site]; k < pairs.offsets()[site + 1]; k++) {
				if (!inside[pairs.neighbours()[k]]) {
					field += pairs.couplings()[k] * state.spin(pairs.neighbours()[k]);
				}
			}
			cost += field * state.spin(site);
		}
		return cost;
	}
}
