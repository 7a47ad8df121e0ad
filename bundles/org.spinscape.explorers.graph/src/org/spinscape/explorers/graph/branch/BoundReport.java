// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.graph.branch;

import java.util.ArrayList;
import java.util.List;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.kind.SearchKinds;
import org.spinscape.core.result.BestStateResults;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Verdict;
import org.spinscape.core.space.Configuration;
import org.spinscape.explorers.graph.spin.ProvenState;

/** The best state and what is proven of it. */
final class BoundReport {

	static final ResultKind<Scalar> LOWER_BOUND = ResultKind.scalar("lower-bound", "J",
			"No state has a lower energy than this");
	static final ResultKind<Scalar> GAP = ResultKind.scalar("bound-gap", "J",
			"Energy of the best state above the lower bound; 0 if it is a ground state");
	static final ResultKind<Scalar> ROOT_GAP = ResultKind.scalar("root-gap", "J",
			"Energy of the best state above the bound of all states together, before they were split");
	static final ResultKind<Scalar> SUBPROBLEMS = ResultKind.scalar("subproblems", "",
			"Subproblems that were bounded");
	/** What it gives. */
	static final List<ResultKind<?>> KINDS = List.copyOf(ResultKind.union(ProvenState.KINDS, BestStateResults.KINDS,
			List.of(LOWER_BOUND, GAP, ROOT_GAP, SUBPROBLEMS)));

	private BoundReport() {
	}

	static <C extends Configuration> List<Result> of(Hamiltonian<C> hamiltonian, Configuration state, SearchTree tree) {
		double energy = hamiltonian.energy(hamiltonian.space().cast(state));
		double bound = Math.min(energy, tree.bound());
		List<Result> results = new ArrayList<>(BestStateResults.of(hamiltonian, state));
		if (tree.proven()) {
			bound = energy; // what is left between them is rounding
			results.addAll(ProvenState.of(hamiltonian, state, bound,
					"All states are in one of " + tree.bounded() + " subproblems with a bound"));
		} else {
			results.add(new Verdict(SearchKinds.GROUND_STATE.tag(), Verdict.Level.CANNOT_SAY,
					"After " + tree.bounded() + " subproblems no state is below " + bound + " J, and the best one has "
							+ energy
							+ " J, so that one lower by up to " + (energy - bound) + " J is not excluded; allow more"
							+ " subproblems."));
		}
		results.add(Scalar.exact(LOWER_BOUND, bound));
		results.add(Scalar.exact(GAP, energy - bound));
		results.add(Scalar.exact(ROOT_GAP, Math.max(0, energy - tree.rootBound())));
		results.add(Scalar.exact(SUBPROBLEMS, tree.bounded()));
		return results;
	}
}
