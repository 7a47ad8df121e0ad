// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.combinatorial;

import java.util.Arrays;

import org.spinscape.core.hamiltonian.capability.LocalFields;
import org.spinscape.core.space.IsingConfiguration;

/**
 * Keeps the number of true literals of each clause and for each variable its flip cost, the clauses that the flip would
 * break less those that it would make. A flip costs one visit to the variable's clauses.
 */
final class SatTracker implements LocalFields.Tracker {

	private final Clauses clauses;
	private final IsingConfiguration state;
	private final int[] satisfied;
	private final int[] cost;
	private int unsatisfied;

	SatTracker(Clauses clauses, IsingConfiguration start) {
		this.clauses = clauses;
		state = start.copy();
		satisfied = new int[clauses.count()];
		cost = new int[clauses.variables()];
		recompute();
	}

	private void recompute() {
		Arrays.fill(cost, 0);
		unsatisfied = 0;
		for (int clause = 0; clause < satisfied.length; clause++) {
			satisfied[clause] = clauses.satisfied(clause, state);
			unsatisfied += satisfied[clause] == 0 ? 1 : 0;
			count(clause, 1);
		}
	}

	/** Adds what a clause contributes to the costs of its variables, or takes it away with {@code times} -1. */
	private void count(int clause, int times) {
		int first = clause * clauses.order();
		int end = first + clauses.order();
		if (satisfied[clause] == 0) {
			for (int place = first; place < end; place++) {
				cost[clauses.variable(place)] -= times;
			}
		} else if (satisfied[clause] == 1) {
			int place = first;
			while (!holds(place)) {
				place++;
			}
			cost[clauses.variable(place)] += times;
		}
	}

	private boolean holds(int place) {
		return state.spin(clauses.variable(place)) == clauses.sign(place);
	}

	@Override
	public void accept(int move) {
		unsatisfied += cost[move];
		for (int k = clauses.firstOccurrence(move); k < clauses.firstOccurrence(move + 1); k++) {
			count(clauses.place(k) / clauses.order(), -1);
		}
		state.flip(move);
		for (int k = clauses.firstOccurrence(move); k < clauses.firstOccurrence(move + 1); k++) {
			int place = clauses.place(k);
			int clause = place / clauses.order();
			satisfied[clause] += holds(place) ? 1 : -1;
			count(clause, 1);
		}
	}

	@Override
	public IsingConfiguration configuration() {
		return state;
	}

	@Override
	public double energy() {
		return unsatisfied;
	}

	@Override
	public int moves() {
		return cost.length;
	}

	@Override
	public double delta(int move) {
		return cost[move];
	}

	@Override
	public double localField(int site) {
		return 0.5 * state.spin(site) * cost[site];
	}

	@Override
	public void reset(IsingConfiguration start) {
		state.set(start);
		recompute();
	}
}
