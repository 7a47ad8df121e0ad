// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.rna;

/**
 * The lowest energy of all structures, and one that has it, by dynamic programming over the parts of the sequence: with
 * stacking, a part whose ends are paired is kept apart.
 *
 * @see <a href="https://doi.org/10.1073/pnas.77.11.6309">Nussinov, Jacobson, Fast algorithm for predicting the secondary
 *      structure of single-stranded RNA, PNAS 77, 6309 (1980)</a>
 */
final class LowestStructure {

	private final PairRules rules;
	/** Lowest energy of a part, by first base and length. */
	private final double[][] lowest;
	/** The same of those whose ends are paired with each other; infinite if they cannot be. */
	private final double[][] closed;

	LowestStructure(PairRules rules) {
		this.rules = rules;
		int n = rules.length();
		lowest = new double[n + 1][n + 1];
		closed = new double[n + 1][n + 1];
		for (int from = n - 1; from >= 0; from--) {
			for (int length = 1; from + length <= n; length++) {
				int to = from + length - 1;
				closed[from][length] = rules.pair(from, to) ? inside(from, to) - rules.gain(from, to)
						: Double.POSITIVE_INFINITY;
				lowest[from][length] = lowest[from + 1][length - 1];
				for (int end = from + 1; end <= to; end++) {
					lowest[from][length] = Math.min(lowest[from][length], split(from, end, to));
				}
			}
		}
	}

	/** What is lowest within a pair, with the gain of stacking upon it. */
	private double inside(int from, int to) {
		int length = to - from - 1;
		return Math.min(lowest[from + 1][length], stacked(from, to));
	}

	private double stacked(int from, int to) {
		int length = to - from - 1;
		return length < 2 ? Double.POSITIVE_INFINITY : closed[from + 1][length] - rules.stack();
	}

	private double split(int from, int end, int to) {
		return closed[from][end - from + 1] + lowest[end + 1][to - end];
	}

	/** Energy in J. */
	double energy() {
		return lowest[0][rules.length()];
	}

	/** A structure that has it; free bases are preferred from the left. @param state empty, changed in place */
	void fill(Structure state) {
		fill(state, 0, rules.length());
	}

	private void fill(Structure state, int first, int end) {
		int from = first;
		while (from < end) {
			int length = end - from;
			if (lowest[from][length] == lowest[from + 1][length - 1]) {
				from++;
				continue;
			}
			int to = from + 1;
			while (split(from, to, end - 1) > lowest[from][length]) {
				to++;
			}
			close(state, from, to);
			from = to + 1;
		}
	}

	private void close(Structure state, int from, int to) {
		int first = from;
		int last = to;
		state.join(first, last);
		while (stacked(first, last) < lowest[first + 1][last - first - 1]) {
			first++;
			last--;
			state.join(first, last);
		}
		fill(state, first + 1, last);
	}
}
