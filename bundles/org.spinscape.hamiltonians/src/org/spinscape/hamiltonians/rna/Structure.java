// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.rna;

import java.util.Arrays;

import org.spinscape.core.space.Configuration;

/**
 * A secondary structure: which bases are paired, without pairs that cross. It remembers which pair its last move has
 * changed, so that the move can be taken back; equality does not look at that.
 */
final class Structure implements Configuration {

	/** The other base of each pair; -1 for those without one. */
	private final int[] partners;
	/** Number of the pair changed last; -1 for none. */
	private int changed = -1;

	/** @param partners taken over, not copied */
	Structure(int[] partners) {
		this.partners = partners;
	}

	/** The base that one is paired with; -1 for none. */
	int partner(int base) {
		return partners[base];
	}

	int length() {
		return partners.length;
	}

	void join(int from, int to) {
		partners[from] = to;
		partners[to] = from;
	}

	/** Takes a pair away that is there, or adds it. @param number of the pair, remembered */
	void change(int[] pair, int number) {
		if (partners[pair[0]] == pair[1]) {
			partners[pair[0]] = -1;
			partners[pair[1]] = -1;
		} else {
			join(pair[0], pair[1]);
		}
		changed = number;
	}

	/** Number of the pair that was changed last; -1 if none was. */
	int changed() {
		return changed;
	}

	void clear() {
		Arrays.fill(partners, -1);
	}

	/** The first base of the pair that encloses each base most closely; -1 for none. A pair does not enclose itself. */
	int[] enclosing() {
		int[] enclosing = new int[partners.length];
		int around = -1;
		for (int base = 0; base < partners.length; base++) {
			if (partners[base] >= 0 && partners[base] < base) {
				around = enclosing[partners[base]];
			}
			enclosing[base] = around;
			if (partners[base] > base) {
				around = base;
			}
		}
		return enclosing;
	}

	@Override
	public Structure copy() {
		Structure copy = new Structure(partners.clone());
		copy.changed = changed;
		return copy;
	}

	/** A bracket for each paired base, a dot for each other one. */
	@Override
	public String toText() {
		StringBuilder text = new StringBuilder();
		for (int base = 0; base < partners.length; base++) {
			text.append(partners[base] < 0 ? '.' : partners[base] > base ? '(' : ')');
		}
		return text.toString();
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof Structure that && Arrays.equals(partners, that.partners);
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(partners);
	}

	@Override
	public String toString() {
		return toText();
	}
}
