// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.rna;

import java.util.OptionalLong;

import org.spinscape.core.random.RandomStream;

/**
 * Numbers of secondary structures of all parts of a sequence. The first base of a part is free, or is paired and splits
 * the rest in two: {@code n(i, j) = n(i+1, j) + sum over k of n(i+1, k-1) n(k+1, j)}, an empty part having one
 * (M. S. Waterman, Adv. Math. Suppl. Stud. 1, 167, 1978).
 */
final class StructureCounts {

	private final PairRules rules;
	/** By first base and length; good to rounding. */
	private final double[][] numbers;
	/** The same as whole numbers; null if they are too large. */
	private final long[][] exact;

	StructureCounts(PairRules rules) {
		this.rules = rules;
		int n = rules.length();
		numbers = new double[n + 1][n + 1];
		long[][] whole = new long[n + 1][n + 1];
		boolean fits = true;
		for (int from = n; from >= 0; from--) {
			numbers[from][0] = 1;
			whole[from][0] = 1;
			for (int length = 1; from + length <= n; length++) {
				numbers[from][length] = number(from, length);
				fits = fits && numbers[from][length] < Long.MAX_VALUE / 4.0;
				whole[from][length] = fits ? whole(whole, from, length) : 0;
			}
		}
		exact = fits ? whole : null;
	}

	private double number(int from, int length) {
		double sum = numbers[from + 1][length - 1];
		for (int to = from + 1; to < from + length; to++) {
			sum += rules.pair(from, to) ? numbers[from + 1][to - from - 1] * numbers[to + 1][from + length - to - 1] : 0;
		}
		return sum;
	}

	private long whole(long[][] whole, int from, int length) {
		long sum = whole[from + 1][length - 1];
		for (int to = from + 1; to < from + length; to++) {
			sum += rules.pair(from, to) ? whole[from + 1][to - from - 1] * whole[to + 1][from + length - to - 1] : 0;
		}
		return sum;
	}

	/** Structures of the whole sequence; empty if they are 2^61 or more. */
	OptionalLong states() {
		return exact == null ? OptionalLong.empty() : OptionalLong.of(exact[0][rules.length()]);
	}

	/** Natural logarithm of their number. */
	double logStates() {
		return StrictMath.log(numbers[0][rules.length()]);
	}

	/** Draws uniformly, rounding aside. @param state empty, changed in place */
	void draw(Structure state, RandomStream random) {
		draw(state, random, 0, rules.length());
	}

	private void draw(Structure state, RandomStream random, int first, int end) {
		int from = first;
		while (from < end) {
			double rest = random.nextDouble() * numbers[from][end - from] - numbers[from + 1][end - from - 1];
			int last = -1;
			for (int to = from + 1; to < end && rest >= 0; to++) {
				if (rules.pair(from, to)) {
					rest -= numbers[from + 1][to - from - 1] * numbers[to + 1][end - to - 1];
					last = to;
				}
			}
			// Rounding may leave a rest behind the last partner, and none where there is no partner.
			if (last < 0) {
				from++;
			} else {
				state.join(from, last);
				draw(state, random, from + 1, last);
				from = last + 1;
			}
		}
	}

	/** Position of a structure in the order in which a free first base comes first, then its partners from left to right. */
	long index(Structure state) {
		return index(state, 0, rules.length());
	}

	private long index(Structure state, int first, int end) {
		long index = 0;
		int from = first;
		while (from < end) {
			int partner = state.partner(from);
			if (partner < 0) {
				from++;
				continue;
			}
			index += exact[from + 1][end - from - 1];
			for (int to = from + 1; to < partner; to++) {
				index += rules.pair(from, to) ? exact[from + 1][to - from - 1] * exact[to + 1][end - to - 1] : 0;
			}
			index += index(state, from + 1, partner) * exact[partner + 1][end - partner - 1];
			from = partner + 1;
		}
		return index;
	}

	/** Sets a structure to the one at a position. */
	void assign(Structure state, long index) {
		state.clear();
		assign(state, index, 0, rules.length());
	}

	private void assign(Structure state, long index, int first, int end) {
		long rest = index;
		int from = first;
		while (from < end) {
			long free = exact[from + 1][end - from - 1];
			if (rest < free) {
				from++;
				continue;
			}
			rest -= free;
			int to = from + 1;
			while (true) {
				long with = rules.pair(from, to) ? exact[from + 1][to - from - 1] * exact[to + 1][end - to - 1] : 0;
				if (rest < with) {
					break;
				}
				rest -= with;
				to++;
			}
			long right = exact[to + 1][end - to - 1];
			state.join(from, to);
			assign(state, rest / right, from + 1, to);
			rest %= right;
			from = to + 1;
		}
	}
}
