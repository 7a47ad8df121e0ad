// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.files;

import java.util.Arrays;
import java.util.function.IntConsumer;

/**
 * A formula in conjunctive normal form: clauses of literals, and for each variable the clauses that it stands in. A
 * literal is {@code v + 1} for variable v and {@code -(v + 1)} for its negation, as in DIMACS files. Immutable.
 */
final class Clauses {

	private final int variables;
	private final int[] starts;
	private final int[] literals;
	private final int[] rows;
	/** Twice the clause, plus one if the variable is negated in it. */
	private final int[] occurrences;

	private Clauses(int variables, int[] starts, int[] literals) {
		this.variables = variables;
		this.starts = starts;
		this.literals = literals;
		rows = new int[variables + 1];
		for (int literal : literals) {
			rows[Math.abs(literal)]++;
		}
		Arrays.parallelPrefix(rows, Integer::sum);
		int[] next = rows.clone();
		occurrences = new int[literals.length];
		for (int clause = 0; clause < size(); clause++) {
			for (int k = starts[clause]; k < starts[clause + 1]; k++) {
				int literal = literals[k];
				occurrences[next[Math.abs(literal) - 1]++] = 2 * clause + (literal < 0 ? 1 : 0);
			}
		}
	}

	int variables() {
		return variables;
	}

	/** Number of clauses. */
	int size() {
		return starts.length - 1;
	}

	/** Number of literals in all clauses together. */
	int length() {
		return literals.length;
	}

	/** Shows the literals of a clause. */
	void literals(int clause, IntConsumer taker) {
		for (int k = starts[clause]; k < starts[clause + 1]; k++) {
			taker.accept(literals[k]);
		}
	}

	/** Start of the variable's row among the {@linkplain #occurrence occurrences}; that of the next one is its end. */
	int row(int variable) {
		return rows[variable];
	}

	/** Twice a clause, plus one if the variable is negated in it. */
	int occurrence(int index) {
		return occurrences[index];
	}

	/** Collects clauses. Repeated literals are dropped, and so are clauses that are always satisfied. */
	static final class Builder {

		private final int variables;
		private int[] starts = new int[64];
		private int[] literals = new int[64];
		private int clauses;
		private int length;

		Builder(int variables) {
			this.variables = variables;
		}

		/** Adds a literal to the present clause. */
		void literal(int literal) {
			if (length == literals.length) {
				literals = Arrays.copyOf(literals, length + (length >> 1));
			}
			literals[length++] = literal;
		}

		/** Ends the present clause. */
		void end() {
			int start = starts[clauses];
			Arrays.sort(literals, start, length);
			int kept = start;
			for (int k = start; k < length; k++) {
				if (k == start || literals[k] != literals[k - 1]) {
					literals[kept++] = literals[k];
				}
			}
			length = tautology(start, kept) ? start : kept;
			if (length == start && kept > start) {
				return;
			}
			if (++clauses == starts.length) {
				starts = Arrays.copyOf(starts, clauses + (clauses >> 1));
			}
			starts[clauses] = length;
		}

		private boolean tautology(int start, int end) {
			for (int k = start; k < end && literals[k] < 0; k++) {
				if (Arrays.binarySearch(literals, start, end, -literals[k]) >= 0) {
					return true;
				}
			}
			return false;
		}

		Clauses build() {
			return new Clauses(variables, Arrays.copyOf(starts, clauses + 1), Arrays.copyOf(literals, length));
		}
	}
}
