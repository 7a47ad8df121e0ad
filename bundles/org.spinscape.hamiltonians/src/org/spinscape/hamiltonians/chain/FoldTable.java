// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.chain;

import java.util.Arrays;

/** All folds of a chain in lexical order of their steps, each as one number of three bits a step. */
final class FoldTable {

	private static final int STEP_BITS = 3;

	private final ChainLattice lattice;
	private final int[] points;
	private long[] codes = new long[1024];
	private int count;

	/** Lists them all. @param beads at least 2 */
	FoldTable(ChainLattice lattice, int beads) {
		this.lattice = lattice;
		points = new int[beads];
		points[1] = ChainLattice.step(0);
		extend(2, 0, 0);
		codes = Arrays.copyOf(codes, count);
	}

	/** Tries all next steps; an axis may be entered only after those before it, and upwards first. */
	private void extend(int bead, long code, int lastAxis) {
		if (bead == points.length) {
			if (count == codes.length) {
				codes = Arrays.copyOf(codes, 2 * count);
			}
			codes[count++] = code;
			return;
		}
		int ways = Math.min(lattice.directions(), 2 * lastAxis + 3);
		for (int direction = 0; direction < ways; direction++) {
			points[bead] = points[bead - 1] + ChainLattice.step(direction);
			if (free(bead)) {
				extend(bead + 1, code << STEP_BITS | direction, Math.max(lastAxis, direction >> 1));
			}
		}
	}

	private boolean free(int bead) {
		for (int other = bead - 2; other >= 0; other -= 2) {
			if (points[other] == points[bead]) {
				return false; // a chain can meet itself after an even number of steps only
			}
		}
		return true;
	}

	/** Number of folds. */
	int size() {
		return codes.length;
	}

	/** Position of a fold. */
	int index(Fold fold) {
		long code = 0;
		for (int i = 1; i < fold.beads() - 1; i++) {
			code = code << STEP_BITS | fold.step(i);
		}
		return Arrays.binarySearch(codes, code);
	}

	/** The fold at a position. */
	Fold fold(int index) {
		byte[] steps = new byte[points.length - 1];
		long code = codes[index];
		for (int i = steps.length - 1; i > 0; i--) {
			steps[i] = (byte) (code & (1 << STEP_BITS) - 1);
			code >>>= STEP_BITS;
		}
		return new Fold(steps);
	}
}
