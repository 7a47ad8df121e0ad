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
import org.spinscape.core.space.FiniteSpace;
import org.spinscape.explorers.exact.graph.Limits;
import org.spinscape.explorers.exact.path.PathEnds;
import org.spinscape.kernels.exact.EnergyTable;

/** The probability to reach one state before another, from every state, exactly. */
@Component(service = ExplorerProvider.class)
public final class Committor implements ExplorerProvider {

	private static final String SPIN_FLIP = "spin-flip";
	private static final long MOST_STATES = 1 << 22;
	/** Vectors of the iterative solver, the energies' weights, marks. */
	private static final long BYTES_PER_STATE = 8 * Double.BYTES + 1;

	private static final ParameterSchema SCHEMA = ParameterSchema.builder()
			.text("from", "2")
			.describe(
					"The state that counts 0: the number of a minimum by rising energy, as in the tree and the table of minima,"
							+ " or a state as results write it. A landscape with fewer minima has no committor.")
			.text("to", "1").describe("The state that counts 1, in the same way.")
			.choice("symmetry", "none", "none", SPIN_FLIP)
			.describe(
					"As in explorer barrier-tree: none for all states, spin-flip for minima counted with mirror images taken as"
							+ " one; then the mirror images of both ends end a walk as well.")
			.positiveList("temperatures", "0.5, 1", 1).unit("J/k_B").describe("Temperatures of the dynamics.")
			.choice("dynamics", Dynamics.METROPOLIS.id(),
					Arrays.stream(Dynamics.values()).map(Dynamics::id).toArray(String[]::new))
			.describe("How a move, proposed at random, is decided: metropolis with min(1, exp(-dE/T)), heat-bath with"
					+ " 1/(1 + exp(dE/T)).")
			.build();

	@Override
	public String id() {
		return "committor";
	}

	@Override
	public String name() {
		return "Committor";
	}

	@Override
	public String description() {
		return "The committor h(x): the probability that random single moves from state x reach one end before the other, solved"
				+ " for all states at once. States with h = 1/2 are the transition states, whatever coordinate one looks along. With"
				+ " the rate of transitions between the ends, the committors of all minima, and how well the overlap with an end"
				+ " tells the committor. For up to 22 spins, or any model with as many states.";
	}

	@Override
	public List<Reference> references() {
		return List.of(
				new Reference("W. E, E. Vanden-Eijnden", "Towards a theory of transition paths", "J. Stat. Phys. 123, 503",
						2006, "")
						.unconfirmed(),
				new Reference("P. Metzner, C. Schuette, E. Vanden-Eijnden",
						"Transition path theory for Markov jump processes",
						"Multiscale Model. Simul. 7, 1192", 2009, "").unconfirmed(),
				new Reference("W. K. Grassmann, M. I. Taksar, D. P. Heyman",
						"Regenerative analysis and steady state distributions for Markov chains", "Oper. Res. 33, 1107",
						1985, "10.1287/opre.33.5.1107"));
	}

	@Override
	public Set<ResultKind<?>> gives(Parameters parameters) {
		return ResultKind.union(CommittorReport.KINDS);
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	private static PathEnds ends(Parameters parameters) {
		return new PathEnds(parameters.text("from").strip(), parameters.text("to").strip(),
				SPIN_FLIP.equals(parameters.text("symmetry")));
	}

	@Override
	public Explorer create(Parameters parameters) {
		return new CommittorExplorer(ends(parameters), parameters.reals("temperatures"),
				Dynamics.named(parameters.text("dynamics")));
	}

	@Override
	public long memory(Hamiltonian<?> hamiltonian, Parameters parameters) {
		long states = Limits.states(hamiltonian);
		long matrix = states <= BasinKinetics.DIRECT_STATES ? states * states * Double.BYTES : 0;
		return states * (EnergyTable.bytesPerState(hamiltonian) + BYTES_PER_STATE) + matrix;
	}

	@Override
	public Optional<String> refuse(Hamiltonian<?> hamiltonian, Parameters parameters) {
		return Limits.refuse(hamiltonian).or(() -> Limits.states(hamiltonian) > MOST_STATES
				? Optional.of(hamiltonian.space().description() + " have " + Limits.states(hamiltonian)
						+ " states to solve for, more than 2^22; use a smaller model")
				: ends(parameters).refuse(hamiltonian, (FiniteSpace<?>) hamiltonian.space()));
	}
}
