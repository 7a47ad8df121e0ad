// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.chain;

/**
 * A list of pull moves that has the same length for all conformations of a chain: each bead inside pulls the part on
 * one side or the other to one of the places beside its bond, each end turns to a direction, or steps out by two.
 *
 * <p>
 * Every move that exists is undone by exactly one entry of the list in the conformation it leads to: a pull that stops
 * within the chain by the pull of its last bead towards the other side, one that reaches an end by a step out of that
 * end, a step out that moves the whole chain by one at the other end; turns and corner flips undo themselves. So as
 * many entries lead from a conformation to another as back, as long as they are told apart by their orientation.
 *
 * @see PullMoves
 */
final class PullProposals {

	/** What an entry does: two bits. */
	static final int PULL = 0;
	static final int TURN = 1;
	static final int STEP_OUT = 2;

	private static final int BEAD_SHIFT = 16;

	private final int[] entries;

	PullProposals(ChainLattice lattice, int beads) {
		int ways = lattice.directions();
		int aside = ways - 2;
		entries = new int[2 * (beads - 2) * aside + 2 * ways + 2 * ways * ways];
		int count = 0;
		for (int side = 0; side < 2; side++) {
			for (int bead = 1; bead < beads - 1; bead++) {
				for (int way = 0; way < aside; way++) {
					entries[count++] = entry(PULL, bead, side, way, 0);
				}
			}
			int end = side == 0 ? beads - 1 : 0;
			for (int way = 0; way < ways; way++) {
				entries[count++] = entry(TURN, end, side, way, 0);
				for (int second = 0; second < ways; second++) {
					entries[count++] = entry(STEP_OUT, end, side, way, second);
				}
			}
		}
	}

	private static int entry(int kind, int bead, int side, int way, int second) {
		return bead << BEAD_SHIFT | second << 8 | way << 4 | side << 2 | kind;
	}

	/** How many there are. */
	int size() {
		return entries.length;
	}

	/** An entry as one number, for the methods below. */
	int get(int index) {
		return entries[index];
	}

	/** {@link #PULL}, {@link #TURN} or {@link #STEP_OUT}. */
	static int kind(int entry) {
		return entry & 3;
	}

	/** The bead that moves first. */
	static int bead(int entry) {
		return entry >> BEAD_SHIFT;
	}

	/** From the bead that is pulled next to the one before it: 1 if beads of lower number follow, else -1. */
	static int forward(int entry) {
		return 1 - (entry >> 1 & 2);
	}

	/** A direction; of a pull, a number among the directions across the bond. */
	static int way(int entry) {
		return entry >> 4 & 7;
	}

	/** The second direction of a step out. */
	static int second(int entry) {
		return entry >> 8 & 7;
	}
}
