// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.rna;

/**
 * Which bases of a sequence may pair, and what that gains.
 *
 * @param sequence letters A, C, G, U
 * @param loop     fewest bases between two that are paired
 * @param gc       gain of G with C in J; 0 if they do not pair, as for the others
 * @param au       gain of A with U
 * @param gu       gain of G with U
 * @param any      whether all bases pair, with the gain {@code gc}
 * @param stack    further gain of two pairs that follow each other, in J, 0 or more
 */
record PairRules(String sequence, int loop, double gc, double au, double gu, boolean any, double stack) {

	/** Number of bases. */
	int length() {
		return sequence.length();
	}

	/** Whether two bases may pair. @param from the first, before {@code to} */
	boolean pair(int from, int to) {
		return to - from > loop && gain(from, to) > 0;
	}

	/** What their pair gains, without stacking, in J. */
	double gain(int from, int to) {
		if (any) {
			return gc;
		}
		// No two other bases have the sum of one of these, and the order of two does not matter.
		return switch (sequence.charAt(from) + sequence.charAt(to)) {
			case 'G' + 'C' -> gc;
			case 'A' + 'U' -> au;
			case 'G' + 'U' -> gu;
			default -> 0;
		};
	}

	/** Whether there are two bases that may pair. */
	boolean somePair() {
		for (int from = 0; from < length(); from++) {
			for (int to = from + 1; to < length(); to++) {
				if (pair(from, to)) {
					return true;
				}
			}
		}
		return false;
	}

	/** Whether all energies are whole numbers. */
	boolean whole() {
		return gc == Math.rint(gc) && au == Math.rint(au) && gu == Math.rint(gu) && stack == Math.rint(stack);
	}
}
