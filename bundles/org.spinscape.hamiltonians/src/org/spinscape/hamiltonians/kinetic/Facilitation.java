// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.kinetic;

import java.util.Arrays;

import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.hamiltonians.lattice.Lattice;
import org.spinscape.kernels.pair.PairHamiltonian;
import org.spinscape.kernels.pair.PairHamiltonianBuilder;

/**
 * Who lets whom turn: a spin is free where at least one of its facilitators is excited, that is up. Whether it is free does
 * not depend on itself, so that each turn can be undone.
 *
 * @param offsets      where the facilitators of each spin begin, one more than there are spins
 * @param facilitators those of the first spin, then those of the second, and so on
 * @param wall         whether the first spin is always free: beside it stands an excited spin that does not turn
 */
record Facilitation(int[] offsets, int[] facilitators, boolean wall) {

	/** All neighbours facilitate each other. */
	static Facilitation byNeighbours(Lattice lattice) {
		PairHamiltonianBuilder bonds = PairHamiltonian.builder(lattice.sites()).expect(lattice.bonds());
		lattice.forEachBond((i, j) -> bonds.bond(i, j, 1));
		PairHamiltonian graph = bonds.build();
		return new Facilitation(graph.offsets(), graph.neighbours(), false);
	}

	/** Each spin of a chain is facilitated by the one on its left, the first one by a wall. */
	static Facilitation fromTheLeft(int spins) {
		int[] offsets = new int[spins + 1];
		int[] left = new int[spins - 1];
		Arrays.setAll(offsets, site -> Math.max(0, site - 1));
		Arrays.setAll(left, site -> site);
		return new Facilitation(offsets, left, true);
	}

	/** Number of spins. */
	int spins() {
		return offsets.length - 1;
	}

	/** Whether a spin may turn. */
	boolean free(IsingConfiguration state, int site) {
		for (int k = offsets[site]; k < offsets[site + 1]; k++) {
			if (state.bit(facilitators[k]) == 0) {
				return true;
			}
		}
		return wall && site == 0;
	}

	/** The facilitators of each of up to 64 spins as bits. */
	long[] masks() {
		long[] masks = new long[spins()];
		for (int site = 0; site < masks.length; site++) {
			for (int k = offsets[site]; k < offsets[site + 1]; k++) {
				masks[site] |= 1L << facilitators[k];
			}
		}
		return masks;
	}

	/** Whether an excitation can get from any spin to any other. */
	boolean connected() {
		boolean[] reached = new boolean[spins()];
		int[] queue = new int[spins()];
		int end = 1;
		reached[0] = true;
		for (int next = 0; next < end; next++) {
			for (int k = offsets[queue[next]]; k < offsets[queue[next] + 1]; k++) {
				if (!reached[facilitators[k]]) {
					reached[facilitators[k]] = true;
					queue[end++] = facilitators[k];
				}
			}
		}
		return end == spins();
	}
}
