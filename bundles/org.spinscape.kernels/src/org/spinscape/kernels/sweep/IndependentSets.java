// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.sweep;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Sites sorted into sets without bonds inside, by first-fit colouring in site order: on an even lattice, the
 * checkerboard. The spins of one set do not feel each other, so all decide on the fields as they are and then turn;
 * this is the sequential sweep in the order of the sets.
 *
 * <p>
 * Each set begins at a position that is a multiple of eight and is filled up with positions that hold no site.
 *
 * @param order  site at each position, -1 for none
 * @param starts first position of each set, and the number of positions
 */
record IndependentSets(int[] order, int[] starts) {

	static IndependentSets of(IntegerCouplings pairs) {
		int[] colours = new int[pairs.spins];
		int[] sizes = new int[pairs.spins];
		int count = 0;
		BitSet taken = new BitSet();
		for (int site = 0; site < pairs.spins; site++) {
			taken.clear();
			for (int k = pairs.offsets[site]; k < pairs.offsets[site + 1] && pairs.neighbours[k] < site; k++) {
				taken.set(colours[pairs.neighbours[k]]);
			}
			colours[site] = taken.nextClearBit(0);
			sizes[colours[site]]++;
			count = Math.max(count, colours[site] + 1);
		}
		int[] starts = new int[count + 1];
		for (int colour = 0; colour < count; colour++) {
			starts[colour + 1] = starts[colour] + LimitSource.blocks(sizes[colour]);
		}
		int[] order = new int[starts[count]];
		Arrays.fill(order, -1);
		int[] next = starts.clone();
		for (int site = 0; site < pairs.spins; site++) {
			order[next[colours[site]]++] = site;
		}
		return new IndependentSets(order, starts);
	}

	int count() {
		return starts.length - 1;
	}
}
