// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.multispin;

import java.util.Arrays;
import java.util.BitSet;

/** Independent sets: sites of one colour are not joined, so that their updates do not see each other. */
final class Colouring {

	private Colouring() {
	}

	/**
	 * Colours from 0 on, breadth first, each site taking the lowest that no neighbour has. Breadth first finds the two
	 * colours of a bipartite graph; any graph gets at most one colour more than its highest degree.
	 */
	static int[] greedy(int[][] neighbours) {
		int[] colours = new int[neighbours.length];
		Arrays.fill(colours, -1);
		int[] queue = new int[neighbours.length];
		BitSet seen = new BitSet(neighbours.length);
		BitSet taken = new BitSet();
		for (int root = 0; root < neighbours.length; root++) {
			if (seen.get(root)) {
				continue;
			}
			int head = 0;
			int tail = 0;
			queue[tail++] = root;
			seen.set(root);
			while (head < tail) {
				int site = queue[head++];
				taken.clear();
				for (int other : neighbours[site]) {
					if (colours[other] >= 0) {
						taken.set(colours[other]);
					}
					if (!seen.get(other)) {
						seen.set(other);
						queue[tail++] = other;
					}
				}
				colours[site] = taken.nextClearBit(0);
			}
		}
		return colours;
	}
}
