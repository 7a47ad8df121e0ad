// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.clauses;

import java.util.Arrays;

/** Collects clauses. Repeated literals are dropped, and so are clauses that are always satisfied. */
public final class ClausesBuilder {

	/** Sums of weights up to here leave room for one of them more. */
	private static final long MOST_WEIGHT = 1L << 61;
	private static final long HARD = -1;

	private final int variables;
	private int[] starts = new int[64];
	private int[] literals = new int[64];
	private long[] weights = new long[0];
	private int clauses;
	private int length;
	private long soft;
	private int hard;

	/** Without clauses as yet. */
	public ClausesBuilder(int variables) {
		this.variables = variables;
	}

	/** Adds a literal to the present clause. */
	public void literal(int literal) {
		if (length == literals.length) {
			literals = Arrays.copyOf(literals, length + (length >> 1));
		}
		literals[length++] = literal;
	}

	/** Ends the present clause, which has no weight; no other one may have then. */
	public void end() {
		close();
	}

	/** Ends the present clause. @param weight in units, 0 or more; all clauses must have weights then, or be hard */
	public void end(long weight) {
		if (close()) {
			soft = Math.addExact(soft, weight);
			keep(weight);
		}
	}

	/** Ends the present clause, which must hold; all other ones must have weights then, or be hard. */
	public void endHard() {
		if (close()) {
			hard++;
			keep(HARD);
		}
	}

	/** @return whether the clause is kept */
	private boolean close() {
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
			return false;
		}
		if (++clauses == starts.length) {
			starts = Arrays.copyOf(starts, clauses + (clauses >> 1));
		}
		starts[clauses] = length;
		return true;
	}

	private boolean tautology(int start, int end) {
		for (int k = start; k < end && literals[k] < 0; k++) {
			if (Arrays.binarySearch(literals, start, end, -literals[k]) >= 0) {
				return true;
			}
		}
		return false;
	}

	private void keep(long weight) {
		if (clauses > weights.length) {
			weights = Arrays.copyOf(weights, Math.max(64, clauses + (clauses >> 1)));
		}
		weights[clauses - 1] = weight;
	}

	/** The clauses added, without weights or with whole ones. */
	public Clauses build() {
		return build(0);
	}

	/**
	 * The clauses added.
	 *
	 * @param decimals decimal places of a unit of weight
	 * @throws ArithmeticException if the weights of all clauses together are more than 2^61 units
	 */
	public Clauses build(int decimals) {
		long hardWeight = hard == 0 ? 0 : Math.addExact(soft, 1);
		if (Math.addExact(soft, Math.multiplyExact(hardWeight, hard)) > MOST_WEIGHT) {
			throw new ArithmeticException("the weights are too large");
		}
		long[] kept = Arrays.copyOf(weights, weights.length == 0 ? 0 : clauses);
		for (int clause = 0; clause < kept.length; clause++) {
			kept[clause] = kept[clause] == HARD ? hardWeight : kept[clause];
		}
		return new Clauses(variables, Arrays.copyOf(starts, clauses + 1), Arrays.copyOf(literals, length), kept, hardWeight,
				decimals);
	}
}
