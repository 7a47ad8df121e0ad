// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.graph.branch;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.explorer.Explorer;
import org.spinscape.core.explorer.ExplorerProvider;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.PairCouplings;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.result.ResultKind;
import org.spinscape.explorers.graph.spin.SpinGraph;

/** Ground states of any pair model of some hundred spins, with proof or with the gap that is left. */
@Component(service = ExplorerProvider.class)
public final class BranchAndBound implements ExplorerProvider {

	private static final String SUBPROBLEMS = "subproblems";
	/** Beyond this a single bound takes minutes. */
	private static final int MOST_SPINS = 300;
	/** Open subproblems keep a matrix and some tens of inequalities for each spin; bounding one takes several matrices. */
	private static final long BYTES_PER_INEQUALITY = 24;
	private static final long INEQUALITIES = 30;
	private static final long MATRICES = 60;

	private static final ParameterSchema SCHEMA = ParameterSchema.builder()
			.integer(SUBPROBLEMS, 2000, 1, 10_000_000)
			.describe("Subproblems that may be bounded. When they are used up before the proof is complete, the gap that is"
					+ " left is said.")
			.build();

	@Override
	public String id() {
		return "branch-and-bound";
	}

	@Override
	public String name() {
		return "Branch and bound";
	}

	@Override
	public String description() {
		return "The ground state of an Ising model of pairs and fields, on any graph, with proof: subproblems in which some spins"
				+ " are equal or opposite are bounded from below by a semidefinite relaxation with triangle inequalities, and"
				+ " split until none can hold a lower state. For some 80 spins that are all coupled, and some 200 on lattices."
				+ " Where the subproblems are used up first, it says by how much a state could still be lower; such samples"
				+ " have no ground-energy, so that a mean over the others would be one over the easier ones.";
	}

	@Override
	public List<Reference> references() {
		return List.of(
				new Reference("F. Rendl, G. Rinaldi, A. Wiegele",
						"Solving Max-Cut to optimality by intersecting semidefinite and polyhedral relaxations",
						"Math. Program. 121, 307", 2010, "").unconfirmed(),
				new Reference("J. Malick, F. Roupin",
						"On the bridge between combinatorial optimization and nonlinear optimization: a family of semidefinite"
								+ " bounds for 0-1 quadratic problems leading to quasi-Newton methods",
						"Math. Program. 140, 99", 2013, "").unconfirmed(),
				new Reference("F. Barahona, A. R. Mahjoub", "On the cut polytope", "Math. Program. 36, 157", 1986, "")
						.unconfirmed());
	}

	@Override
	public Set<Class<?>> requires() {
		return Set.of(PairCouplings.class);
	}

	@Override
	public Set<ResultKind<?>> gives(Parameters parameters) {
		return ResultKind.union(BoundReport.KINDS);
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public long memory(Hamiltonian<?> hamiltonian, Parameters parameters) {
		long n = hamiltonian.capability(PairCouplings.class).orElseThrow().spins() + 1L;
		long matrix = Double.BYTES * n * n;
		long open = Math.min(parameters.integer(SUBPROBLEMS) / 2, 1L << Math.min(n, 40));
		return MATRICES * matrix + open * (matrix + n * INEQUALITIES * BYTES_PER_INEQUALITY);
	}

	@Override
	public Optional<String> refuse(Hamiltonian<?> hamiltonian, Parameters parameters) {
		return SpinGraph.refuse(hamiltonian).or(() -> {
			int spins = hamiltonian.capability(PairCouplings.class).orElseThrow().spins();
			return spins <= MOST_SPINS ? Optional.empty()
					: Optional.of("it has " + spins + " spins, and bounds of more than " + MOST_SPINS
							+ " take too long; use planar-ground-state or random-field-ground-state if they suit, else"
							+ " ground-state");
		});
	}

	@Override
	public Explorer create(Parameters parameters) {
		return new BranchAndBoundExplorer(parameters.integer(SUBPROBLEMS));
	}
}
