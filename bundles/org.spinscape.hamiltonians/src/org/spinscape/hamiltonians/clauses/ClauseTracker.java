// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.clauses;

import java.util.Arrays;

import org.spinscape.core.hamiltonian.capability.LocalFields;
import org.spinscape.core.space.IsingConfiguration;

/**
 * Keeps the number of true literals of each clause and for each variable its flip cost in units: the weight of the clauses
 * that the flip would break, where its literal is the only true one, less that of those that it would make, where none is.
 * A flip costs one visit to the variable's clauses.
 */
final class ClauseTracker implements LocalFields.Tracker {

	private final Clauses clauses;
	private final IsingConfiguration state;
	private final int[] trueLiterals;
	private final double unit;
	private final long[] cost;
	private long unsatisfied;

	ClauseTracker(Clauses clauses, double unit, IsingConfiguration start) {
		this.clauses = clauses;
		this.unit = unit;
		this.state = start.copy();
		trueLiterals = new int[clauses.size()];
		cost = new long[clauses.variables()];
		recount();
	}

	private void recount() {
		Arrays.fill(cost, 0);
		unsatisfied = 0;
		for (int clause = 0; clause < trueLiterals.length; clause++) {
			int count = 0;
			for (int place = clauses.start(clause); place < clauses.start(clause + 1); place++) {
				count += Clauses.holds(clauses.literal(place), state) ? 1 : 0;
			}
			trueLiterals[clause] = count;
			unsatisfied += count == 0 ? clauses.weight(clause) : 0;
			charge(clause, 1);
		}
	}

	/** Adds what a clause contributes to the costs of its variables, or takes it away with {@code times} -1. */
	private void charge(int clause, int times) {
		int first = clauses.start(clause);
		int end = clauses.start(clause + 1);
		long weight = times * clauses.weight(clause);
		if (trueLiterals[clause] == 0) {
			for (int place = first; place < end; place++) {
				cost[Math.abs(clauses.literal(place)) - 1] -= weight;
			}
		} else if (trueLiterals[clause] == 1) {
			int place = first;
			while (!Clauses.holds(clauses.literal(place), state)) {
				place++;
			}
			cost[Math.abs(clauses.literal(place)) - 1] += weight;
		}
	}

	@Override
	public void accept(int move) {
		unsatisfied += cost[move];
		int end = clauses.row(move + 1);
		for (int k = clauses.row(move); k < end; k++) {
			charge(clauses.occurrence(k) >> 1, -1);
		}
		state.flip(move);
		int bit = state.bit(move);
		for (int k = clauses.row(move); k < end; k++) {
			int occurrence = clauses.occurrence(k);
			trueLiterals[occurrence >> 1] += bit != (occurrence & 1) ? 1 : -1;
			charge(occurrence >> 1, 1);
		}
	}

	@Override
	public IsingConfiguration configuration() {
		return state;
	}

	@Override
	public double energy() {
		return unit * unsatisfied;
	}

	@Override
	public int moves() {
		return cost.length;
	}

	@Override
	public double delta(int move) {
		return unit * cost[move];
	}

	@Override
	public double localField(int site) {
		return 0.5 * unit * state.spin(site) * cost[site];
	}

	@Override
	public void reset(IsingConfiguration start) {
		state.set(start);
		recount();
	}
}
