// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.sweep;

import java.util.Arrays;

/**
 * The turns of a {@link DenseWalker} in order, apart by direction, and how far each block of sites has taken them in.
 * A block that reads many turns at once keeps its fields in registers meanwhile.
 */
final class TurnLog {

	final int[] falls;
	final int[] rises;
	private final int[] fallsRead;
	private final int[] risesRead;
	private int fallen;
	private int risen;

	TurnLog(int blocks, int capacity) {
		falls = new int[capacity];
		rises = new int[capacity];
		fallsRead = new int[blocks];
		risesRead = new int[blocks];
	}

	/** Whether {@code count} more turns find room. */
	boolean room(int count) {
		return Math.max(fallen, risen) + count < falls.length; // one place is always left, see add
	}

	/** Enters a turn. @param sign of the spin before */
	void add(int site, int sign) {
		falls[fallen] = site; // written to both, counted in one: no jump that nothing predicts
		rises[risen] = site;
		fallen += sign + 1;
		risen -= sign;
	}

	/** The next thing to read for a block. */
	int fallFrom(int block) {
		return fallsRead[block];
	}

	int riseFrom(int block) {
		return risesRead[block];
	}

	int fallTo() {
		return fallen;
	}

	int riseTo() {
		return risen;
	}

	/** The block has taken in all that stands here. */
	void read(int block) {
		fallsRead[block] = fallen;
		risesRead[block] = risen;
	}

	/** Forgets everything. */
	void clear() {
		fallen = 0;
		risen = 0;
		Arrays.fill(fallsRead, 0);
		Arrays.fill(risesRead, 0);
	}
}
