// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.chain;

import java.util.Arrays;

/** Which bead sits on a point: a table of lists by the hash of the packed point, of a size linear in the chain's. */
final class Occupancy {

	/** No bead. */
	static final int NONE = -1;

	/** Entries per bead: most points that are asked for are empty, and most of those should have an empty list. */
	private static final int ROOM = 8;
	/** The golden ratio in 32 bits. */
	private static final int SPREAD = 0x9E3779B9;

	private final int[] points;
	private final int[] first;
	private final int[] next;
	private final int shift;

	/** @param points packed positions by bead, read whenever they are needed */
	Occupancy(int[] points) {
		this.points = points;
		int bits = Integer.SIZE - Integer.numberOfLeadingZeros(ROOM * points.length - 1);
		shift = Integer.SIZE - bits;
		first = new int[1 << bits];
		next = new int[points.length];
		fill();
	}

	/** Notes all beads anew. */
	void fill() {
		Arrays.fill(first, NONE);
		for (int bead = 0; bead < points.length; bead++) {
			put(bead);
		}
	}

	/** The bead on a point, {@link #NONE} if it is free. */
	int at(int point) {
		int bead = first[list(point)];
		while (bead != NONE && points[bead] != point) {
			bead = next[bead];
		}
		return bead;
	}

	/** Notes a bead where it now is. */
	void put(int bead) {
		int list = list(points[bead]);
		next[bead] = first[list];
		first[list] = bead;
	}

	/** Forgets a bead, before it moves. */
	void remove(int bead) {
		int list = list(points[bead]);
		int other = first[list];
		if (other == bead) {
			first[list] = next[bead];
			return;
		}
		while (next[other] != bead) {
			other = next[other];
		}
		next[other] = next[bead];
	}

	private int list(int point) {
		return point * SPREAD >>> shift;
	}
}
