// SPDX-License-Identifier: EPL-2.0
package org.spinscape.samplers.tempering;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

import org.spinscape.core.hamiltonian.EnergyTracker;
import org.spinscape.core.hamiltonian.capability.PairCouplings;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.IsingConfiguration;

/**
 * The cluster move of J. Houdayer, Eur. Phys. J. B 22, 479 (2001): two walkers of one temperature exchange a connected
 * region in which all their spins differ. Along its border their spins agree, so that the sum of both energies stays as
 * it is; the number of sites to start from does too, so that the move is its own inverse and always accepted. Useful
 * while such regions do not percolate: in two dimensions, and in three at low temperature (Z. Zhu, A. J. Ochoa, H. G.
 * Katzgraber, Phys. Rev. Lett. 115, 077201 (2015)).
 */
final class IsoenergeticMove {

	private final PairCouplings pairs;
	private final RandomStream random;
	private final boolean[] member;
	private final int[] cluster;

	/** @param pairs says which sites interact */
	IsoenergeticMove(PairCouplings pairs, RandomStream random) {
		this.pairs = pairs;
		this.random = random;
		member = new boolean[pairs.spins()];
		cluster = new int[pairs.spins()];
	}

	/** Makes one move on two walkers of equal temperature. */
	void apply(EnergyTracker<?> first, EnergyTracker<?> second) {
		IsingConfiguration one = (IsingConfiguration) first.configuration();
		IsingConfiguration other = (IsingConfiguration) second.configuration();
		int different = (one.sites() - one.overlap(other)) / 2;
		if (different == 0) {
			return;
		}
		int size = grow(one, other, start(one, other, random.nextInt(different)));
		for (int i = 0; i < size; i++) {
			member[cluster[i]] = false;
			first.accept(cluster[i]);
			second.accept(cluster[i]);
		}
	}

	/** The site of this number among those that differ. */
	private static int start(IsingConfiguration one, IsingConfiguration other, int number) {
		int left = number;
		for (int word = 0;; word++) {
			long differ = one.word(word) ^ other.word(word);
			int count = Long.bitCount(differ);
			if (left >= count) {
				left -= count;
				continue;
			}
			for (; left > 0; left--) {
				differ &= differ - 1;
			}
			return word * Long.SIZE + Long.numberOfTrailingZeros(differ);
		}
	}

	private int grow(IsingConfiguration one, IsingConfiguration other, int start) {
		int[] offsets = pairs.offsets();
		int[] neighbours = pairs.neighbours();
		int size = 0;
		cluster[size++] = start;
		member[start] = true;
		for (int next = 0; next < size; next++) {
			for (int k = offsets[cluster[next]]; k < offsets[cluster[next] + 1]; k++) {
				int site = neighbours[k];
				if (!member[site] && one.bit(site) != other.bit(site)) {
					member[site] = true;
					cluster[size++] = site;
				}
			}
		}
		return size;
	}

	void save(DataOutput out) throws IOException {
		random.save(out);
	}

	void restore(DataInput in) throws IOException {
		random.restore(in);
	}
}
