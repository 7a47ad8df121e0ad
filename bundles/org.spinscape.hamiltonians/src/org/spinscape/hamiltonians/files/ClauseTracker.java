// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.files;

import org.spinscape.core.hamiltonian.capability.LocalFields;
import org.spinscape.core.space.IsingConfiguration;

/**
 * Keeps the number of true literals of every clause. A flip costs one J for each clause that it breaks, where its
 * literal is the only true one, and gains one for each that it makes, where none is true.
 */
final class ClauseTracker implements LocalFields.Tracker {

	private final Clauses clauses;
	private final IsingConfiguration state;
	private final int[] trueLiterals;
	private int unsatisfied;

	ClauseTracker(Clauses clauses, IsingConfiguration start) {
		this.clauses = clauses;
		this.state = start.copy();
		this.trueLiterals = new int[clauses.size()];
		recount();
	}

	private void recount() {
		unsatisfied = 0;
		for (int clause = 0; clause < trueLiterals.length; clause++) {
			int[] count = new int[1];
			clauses.literals(clause,
					literal -> count[0] += state.bit(Math.abs(literal) - 1) == (literal > 0 ? 1 : 0) ? 1 : 0);
			trueLiterals[clause] = count[0];
			unsatisfied += count[0] == 0 ? 1 : 0;
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
		return clauses.variables();
	}

	@Override
	public double delta(int move) {
		int bit = state.bit(move);
		int change = 0;
		for (int k = clauses.row(move); k < clauses.row(move + 1); k++) {
			int occurrence = clauses.occurrence(k);
			int count = trueLiterals[occurrence >> 1];
			boolean holds = bit != (occurrence & 1);
			if (holds) {
				change += count == 1 ? 1 : 0;
			} else {
				change -= count == 0 ? 1 : 0;
			}
		}
		return change;
	}

	@Override
	public void accept(int move) {
		unsatisfied += (int) delta(move);
		int bit = state.bit(move);
		for (int k = clauses.row(move); k < clauses.row(move + 1); k++) {
			int occurrence = clauses.occurrence(k);
			trueLiterals[occurrence >> 1] += bit != (occurrence & 1) ? -1 : 1;
		}
		state.flip(move);
	}

	@Override
	public double localField(int site) {
		return state.spin(site) * delta(site) / 2;
	}

	@Override
	public void reset(IsingConfiguration start) {
		state.set(start);
		recount();
	}
}
