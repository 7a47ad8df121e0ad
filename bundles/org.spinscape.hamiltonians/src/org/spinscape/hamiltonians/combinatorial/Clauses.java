// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.combinatorial;

import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.IsingConfiguration;

/**
 * Clauses of K literals on different variables. A variable is true where its spin is up; a literal is true where its
 * variable has the sign that the clause wants. Immutable.
 */
final class Clauses {

	private final int variables;
	private final int order;
	/** Variables of clause c in ascending order: positions {@code c K} to {@code c K + K - 1}. */
	private final int[] members;
	/** +1 where the clause holds the variable, -1 where its negation; parallel to the members. */
	private final byte[] signs;
	/** Occurrences of variable v: positions {@code rows[v]} to {@code rows[v + 1] - 1} of {@link #places}. */
	private final int[] rows;
	/** Where in {@link #members} a variable stands. */
	private final int[] places;

	/** @param members ascending within each clause; taken over @param signs +1 or -1; taken over */
	Clauses(int variables, int order, int[] members, byte[] signs) {
		this.variables = variables;
		this.order = order;
		this.members = members;
		this.signs = signs;
		rows = new int[variables + 1];
		for (int variable : members) {
			rows[variable + 1]++;
		}
		for (int variable = 0; variable < variables; variable++) {
			rows[variable + 1] += rows[variable];
		}
		int[] next = rows.clone();
		places = new int[members.length];
		for (int place = 0; place < members.length; place++) {
			places[next[members[place]]++] = place;
		}
	}

	/**
	 * Draws clauses independently: for each, K different variables and then a sign for each in ascending order. Equal
	 * clauses may occur.
	 */
	static Clauses random(int variables, int order, int count, RandomStream random) {
		int[] members = new int[count * order];
		byte[] signs = new byte[members.length];
		for (int start = 0; start < members.length; start += order) {
			for (int filled = 0; filled < order; filled++) {
				int variable = random.nextInt(variables);
				int at = start + filled;
				boolean fresh = true;
				for (int i = start; i < at; i++) {
					fresh &= members[i] != variable;
				}
				if (!fresh) {
					filled--; // a variable drawn before is drawn again
					continue;
				}
				for (; at > start && members[at - 1] > variable; at--) {
					members[at] = members[at - 1];
				}
				members[at] = variable;
			}
			for (int i = start; i < start + order; i++) {
				signs[i] = (byte) (random.nextBoolean() ? 1 : -1);
			}
		}
		return new Clauses(variables, order, members, signs);
	}

	/** Number of variables. */
	int variables() {
		return variables;
	}

	/** K: literals in a clause. */
	int order() {
		return order;
	}

	/** Number of clauses. */
	int count() {
		return members.length / order;
	}

	/** The variable at a place; clause c has the places {@code c K} to {@code c K + K - 1}. */
	int variable(int place) {
		return members[place];
	}

	/** +1 where the literal is the variable, -1 where it is its negation. */
	int sign(int place) {
		return signs[place];
	}

	/** First of the occurrences of a variable; the last is one before the first of the next variable. */
	int firstOccurrence(int variable) {
		return rows[variable];
	}

	/** The place of an occurrence. */
	int place(int occurrence) {
		return places[occurrence];
	}

	/** Number of true literals of a clause. */
	int satisfied(int clause, IsingConfiguration state) {
		int satisfied = 0;
		for (int place = clause * order; place < (clause + 1) * order; place++) {
			satisfied += state.spin(members[place]) == signs[place] ? 1 : 0;
		}
		return satisfied;
	}
}
