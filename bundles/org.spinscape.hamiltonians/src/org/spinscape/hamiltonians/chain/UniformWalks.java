// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.chain;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;

import org.spinscape.core.random.RandomStream;

/**
 * Draws self-avoiding walks uniformly by dimerisation: two independent halves are joined, and both drawn anew if they
 * meet. Exact for any length; the time grows a little faster than any power of it.
 *
 * @see <a href="https://doi.org/10.1007/BF01022990">Madras, Sokal, The pivot algorithm: a highly efficient Monte Carlo
 *      method for the self-avoiding walk, J. Stat. Phys. 50, 109 (1988), on dimerisation</a>
 */
final class UniformWalks {

	/** Walks up to here are drawn step by step, without immediate returns. */
	private static final int SHORT = 6;

	private final ChainLattice lattice;
	private final RandomStream random;

	UniformWalks(ChainLattice lattice, RandomStream random) {
		this.lattice = lattice;
		this.random = random;
	}

	/**
	 * A fold drawn uniformly. The more images a walk has under the symmetries of the lattice, the more often its fold would
	 * be drawn; it is kept with a probability in inverse proportion.
	 */
	Fold fold(int beads) {
		while (true) {
			Fold fold = new Fold(walk(beads - 1));
			if (random.nextInt(lattice.images(fold.dimension())) < lattice.images(1)) {
				return fold;
			}
		}
	}

	/** The directions of a self-avoiding walk. */
	private byte[] walk(int length) {
		while (true) {
			byte[] walk = length <= SHORT ? straightAhead(length) : joined(length);
			if (avoids(walk)) {
				return walk;
			}
		}
	}

	private byte[] joined(int length) {
		byte[] walk = Arrays.copyOf(walk(length / 2), length);
		byte[] second = walk(length - length / 2);
		System.arraycopy(second, 0, walk, length / 2, second.length);
		return walk;
	}

	private byte[] straightAhead(int length) {
		byte[] walk = new byte[length];
		for (int i = 0; i < length; i++) {
			do {
				walk[i] = (byte) random.nextInt(lattice.directions());
			} while (i > 0 && walk[i] == (walk[i - 1] ^ 1));
		}
		return walk;
	}

	/** Whether a walk does not meet itself. */
	static boolean avoids(byte[] walk) {
		Set<Integer> visited = HashSet.newHashSet(walk.length + 1);
		int point = 0;
		visited.add(point);
		for (byte direction : walk) {
			point += ChainLattice.step(direction);
			if (!visited.add(point)) {
				return false;
			}
		}
		return true;
	}
}
