// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.clauses;

import java.util.Arrays;
import java.util.function.IntConsumer;

import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.IsingConfiguration;

/**
 * A formula in conjunctive normal form: clauses of literals, and for each variable the clauses that it stands in. A
 * literal is {@code v + 1} for variable v and {@code -(v + 1)} for its negation, as in DIMACS files.
 *
 * <p>
 * Clauses may have weights, whole numbers of a unit {@code 10^-decimals}. A hard clause, one that must hold, weighs one
 * unit more than all soft ones together, so that a state that breaks a hard clause is above every state that breaks none.
 * Immutable.
 */
public final class Clauses {

	private final int variables;
	private final int[] starts;
	private final int[] literals;
	private final int[] rows;
	/** Twice the clause, plus one if the variable is negated in it. */
	private final int[] occurrences;
	/** Empty if each clause weighs 1. */
	private final long[] weights;
	private final long hardWeight;
	private final int decimals;

	Clauses(int variables, int[] starts, int[] literals, long[] weights, long hardWeight, int decimals) {
		this.variables = variables;
		this.starts = starts;
		this.literals = literals;
		this.weights = weights;
		this.hardWeight = hardWeight;
		this.decimals = decimals;
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

	/** Number of variables. */
	public int variables() {
		return variables;
	}

	/** Number of clauses. */
	public int size() {
		return starts.length - 1;
	}

	/** First place of a clause; that of the next one is its end. */
	int start(int clause) {
		return starts[clause];
	}

	/** The literal at a place. */
	int literal(int place) {
		return literals[place];
	}

	/** Number of literals of the longest clause. */
	int longest() {
		int longest = 0;
		for (int clause = 0; clause < size(); clause++) {
			longest = Math.max(longest, starts[clause + 1] - starts[clause]);
		}
		return longest;
	}

	/** Whether a literal is true: a variable is where its spin is down, which is the bit 1. */
	static boolean holds(int literal, IsingConfiguration state) {
		return state.bit(Math.abs(literal) - 1) == (literal > 0 ? 1 : 0);
	}

	/** Whether clauses have weights. */
	public boolean weighted() {
		return weights.length > 0;
	}

	/** Weight of a clause in units; 1 if clauses have none. */
	public long weight(int clause) {
		return weights.length == 0 ? 1 : weights[clause];
	}

	/** Whether a clause must hold. */
	public boolean hard(int clause) {
		return hardWeight > 0 && weights[clause] == hardWeight;
	}

	/** Weight of each hard clause in units, which is more than that of all soft ones together; 0 if there is none. */
	public long hardWeight() {
		return hardWeight;
	}

	/** Decimal places of a unit of weight. */
	public int decimals() {
		return decimals;
	}

	/** Weight of all clauses together, in units. */
	long totalWeight() {
		long total = 0;
		for (int clause = 0; clause < size(); clause++) {
			total += weight(clause);
		}
		return total;
	}

	/** Number of literals in all clauses together. */
	public int length() {
		return literals.length;
	}

	/** Shows the literals of a clause. */
	public void literals(int clause, IntConsumer taker) {
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

	/**
	 * Draws clauses independently: for each, so many different variables, and then in ascending order whether each is
	 * negated. Equal clauses may occur.
	 *
	 * @param order literals in a clause
	 * @param count number of clauses
	 */
	public static Clauses random(int variables, int order, int count, RandomStream random) {
		ClausesBuilder builder = new ClausesBuilder(variables);
		int[] members = new int[order];
		for (int clause = 0; clause < count; clause++) {
			for (int filled = 0; filled < order;) {
				int variable = random.nextInt(variables);
				int at = filled;
				while (at > 0 && members[at - 1] >= variable) {
					at--;
				}
				if (at == filled || members[at] != variable) { // a variable drawn before is drawn again
					System.arraycopy(members, at, members, at + 1, filled - at);
					members[at] = variable;
					filled++;
				}
			}
			for (int variable : members) {
				builder.literal(random.nextBoolean() ? -(variable + 1) : variable + 1);
			}
			builder.end();
		}
		return builder.build();
	}
}
