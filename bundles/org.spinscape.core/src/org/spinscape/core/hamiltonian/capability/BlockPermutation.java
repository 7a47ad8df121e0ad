// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.hamiltonian.capability;

import java.util.List;

import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.RealConfiguration;

/**
 * Blocks of components of a real vector may be exchanged in any order, as the units of a layer of a network: a block then
 * holds all weights into, of and out of one unit.
 *
 * @param description what the blocks are, for example {@code any order of the 16 units of layer 1}
 * @param blocks      component numbers of each block, all of one length, in an order that makes them correspond; no
 *                    component stands twice. Two blocks at least; shared, for reading
 */
public record BlockPermutation(String description, List<int[]> blocks) implements Symmetry {

	public BlockPermutation {
		blocks = List.copyOf(blocks);
		if (blocks.size() < 2) {
			throw new IllegalArgumentException("to exchange blocks takes two at least, not " + blocks.size());
		}
		int length = blocks.getFirst().length;
		for (int[] block : blocks) {
			if (block.length != length) {
				throw new IllegalArgumentException("blocks of " + length + " and of " + block.length
						+ " components cannot be exchanged");
			}
		}
	}

	/** Exchanges two blocks of a vector. @param point changed in place */
	public void exchange(double[] point, int one, int other) {
		int[] a = blocks.get(one);
		int[] b = blocks.get(other);
		for (int i = 0; i < a.length; i++) {
			double kept = point[a[i]];
			point[a[i]] = point[b[i]];
			point[b[i]] = kept;
		}
	}

	/** A random cycle through all blocks, so that each one moves (S. Sattolo, Inf. Process. Lett. 22, 315, 1986). */
	@Override
	public void apply(Configuration state, RandomStream random) {
		double[] point = ((RealConfiguration) state).values();
		for (int last = blocks.size() - 1; last > 0; last--) {
			exchange(point, last, random.nextInt(last));
		}
	}
}
