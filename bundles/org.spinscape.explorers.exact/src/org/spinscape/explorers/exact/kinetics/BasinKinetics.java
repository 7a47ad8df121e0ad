// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.kinetics;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.explorer.Explorer;
import org.spinscape.core.explorer.ExplorerProvider;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.result.ResultKind;
import org.spinscape.explorers.exact.graph.Limits;
import org.spinscape.kernels.exact.EnergyTable;

/** Exact first-passage times, relaxation and rates between basins of single-move dynamics. */
@Component(service = ExplorerProvider.class)
public final class BasinKinetics implements ExplorerProvider {

	/** Up to so many states, equations are solved by elimination unless the user wants otherwise. */
	static final int DIRECT_STATES = 1 << 11;

	private static final int MOST_DIRECT_STATES = 1 << 12;
	private static final long MOST_STATES = 1 << 22;
	/** Vectors of the iterative solvers, the way of each state, marks. */
	private static final long BYTES_PER_STATE = 8 * Double.BYTES + Integer.BYTES + 1;

	private static final String AUTO = "auto";
	private static final String DIRECT = "direct";
	private static final String ITERATIVE = "iterative";

	private static final ParameterSchema SCHEMA = ParameterSchema.builder()
			.choice("dynamics", Dynamics.METROPOLIS.id(),
					Arrays.stream(Dynamics.values()).map(Dynamics::id).toArray(String[]::new))
			.describe("How a move, proposed at random, is decided: metropolis with min(1, exp(-dE/T)), heat-bath with"
					+ " 1/(1 + exp(dE/T)).")
			.positiveList("temperatures", "0.25, 0.5, 0.75, 1, 1.25, 1.5, 2, 3", 1).unit("J/k_B")
			.describe("Temperatures of first-passage times and eigenvalues.")
			.positive("rates-temperature", 1).unit("J/k_B").describe("Temperature of the rates between basins.")
			.integer("basins", 50, 1, 5000)
			.describe("Lowest gradient basins that the rates tell apart; all higher ones are taken as one.")
			.bool("eigenvalues", true)
			.describe("Whether to compute the second eigenvalue, which takes longer than the first-passage time.")
			.choice("solver", AUTO, AUTO, DIRECT, ITERATIVE)
			.describe("How first-passage times are solved for: direct by elimination, iterative by conjugate gradients;"
					+ " auto takes the former up to 2^11 states (mirror images counted once).")
			.build();

	@Override
	public String id() {
		return "basin-kinetics";
	}

	@Override
	public String name() {
		return "Kinetics of basins";
	}

	@Override
	public String description() {
		return "Random single moves on all states, exactly: mean first-passage time to the ground states, second"
				+ " eigenvalue, folding and optimum temperature, rates between gradient basins. For up to 22 spins (23"
				+ " with mirror images), or any model with as many states.";
	}

	@Override
	public List<Reference> references() {
		return List.of(
				new Reference("W. K. Grassmann, M. I. Taksar, D. P. Heyman",
						"Regenerative analysis and steady state distributions for Markov chains", "Oper. Res. 33, 1107",
						1985, "10.1287/opre.33.5.1107"),
				new Reference("P. Garstecki, T. X. Hoang, M. Cieplak",
						"Energy landscapes, supergraphs, and folding funnels in spin systems", "Phys. Rev. E 60, 3219",
						1999, "").unconfirmed(),
				new Reference("A. V. Knyazev",
						"Toward the optimal preconditioned eigensolver: locally optimal block preconditioned conjugate"
								+ " gradient method",
						"SIAM J. Sci. Comput. 23, 517", 2001, "10.1137/S1064827500366124"));
	}

	@Override
	public Set<ResultKind<?>> gives(Parameters parameters) {
		return ResultKind.union(KineticsReport.KINDS, OptimumInside.KINDS);
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public Explorer create(Parameters parameters) {
		return new BasinKineticsExplorer(Dynamics.named(parameters.text("dynamics")), parameters.reals("temperatures"),
				parameters.real("rates-temperature"), parameters.integer("basins"), parameters.bool("eigenvalues"),
				mostDirect(parameters));
	}

	private static int mostDirect(Parameters parameters) {
		String solver = parameters.text("solver");
		return AUTO.equals(solver) ? DIRECT_STATES : DIRECT.equals(solver) ? MOST_DIRECT_STATES : 0;
	}

	private static long states(Hamiltonian<?> hamiltonian) {
		return Limits.states(hamiltonian) / (EnergyTable.symmetric(hamiltonian) ? 2 : 1);
	}

	@Override
	public long memory(Hamiltonian<?> hamiltonian, Parameters parameters) {
		long states = states(hamiltonian);
		long matrix = states <= mostDirect(parameters) ? states * states * Double.BYTES : 0;
		return states * (EnergyTable.bytesPerState(hamiltonian) + BYTES_PER_STATE) + matrix;
	}

	@Override
	public Optional<String> refuse(Hamiltonian<?> hamiltonian, Parameters parameters) {
		return Limits.refuse(hamiltonian).or(() -> {
			long states = states(hamiltonian);
			if (states > MOST_STATES) {
				return Optional.of(hamiltonian.space().description() + " have " + states + " states to solve for, more"
						+ " than 2^22; use a smaller model, or measure first-passage times with a sampler");
			}
			return DIRECT.equals(parameters.text("solver")) && states > MOST_DIRECT_STATES
					? Optional.of("elimination is for up to 2^12 states, and there are " + states
							+ "; use solver=iterative")
					: Optional.empty();
		});
	}
}
