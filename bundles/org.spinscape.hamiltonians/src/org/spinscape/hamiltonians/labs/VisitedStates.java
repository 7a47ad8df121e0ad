// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.labs;

import java.util.Arrays;

/** The states of one walk, by 64-bit keys (Zobrist 1970): a table with open addressing, emptied in no time. */
final class VisitedStates {

	private final long[] keys;
	/** In which walk the entry was made. */
	private final int[] walks;
	private int walk = 1;

	/** @param most number of states that a walk has at most */
	VisitedStates(int most) {
		keys = new long[Integer.highestOneBit(Math.max(8, most)) * 4];
		walks = new int[keys.length];
	}

	void clear() {
		walk++;
		if (walk == Integer.MAX_VALUE) {
			Arrays.fill(walks, 0);
			walk = 1;
		}
	}

	boolean contains(long key) {
		int slot = slot(key);
		return walks[slot] == walk;
	}

	void add(long key) {
		int slot = slot(key);
		keys[slot] = key;
		walks[slot] = walk;
	}

	/** Where the key stands, or the free place for it. */
	private int slot(long key) {
		int mask = keys.length - 1;
		int slot = (int) key & mask;
		while (walks[slot] == walk && keys[slot] != key) {
			slot = slot + 1 & mask;
		}
		return slot;
	}
}
