// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.path;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.osgi.service.component.annotations.Component;
import org.spinscape.core.explorer.Explorer;
import org.spinscape.core.explorer.ExplorerContext;
import org.spinscape.core.explorer.ExplorerProvider;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.kind.LandscapeKinds;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.Reference;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Verdict;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.FiniteSpace;
import org.spinscape.explorers.exact.graph.Limits;
import org.spinscape.kernels.exact.EnergyTable;

/** The lowest path between two minima, or any two states, state by state. */
@Component(service = ExplorerProvider.class)
public final class LowestPath implements ExplorerProvider {

	private static final String SPIN_FLIP = "spin-flip";
	private static final long MOST_STATES = 1L << 62;
	/** State, energy and slots of the hash at its widest, way back, place in the queue. */
	private static final long BYTES_PER_STATE = 112;

	private static final ParameterSchema SCHEMA = ParameterSchema.builder()
			.text("from", "1")
			.describe(
					"Where the path begins: the number of a minimum by rising energy, as in the tree and the table of minima,"
							+ " or a state as results write it. A landscape with fewer minima has no such path.")
			.text("to", "2").describe("Where it ends, in the same way.")
			.choice("symmetry", "none", "none", SPIN_FLIP)
			.describe(
					"As in explorer barrier-tree: none for all states, spin-flip for states with mirror images taken as one,"
							+ " so that the mirror image of the end does as well.")
			.integer("most", 5_000_000, 1000, 100_000_000).unit("states")
			.describe("So many states are looked at, which bounds the memory; whether that was enough is a verdict.").build();

	@Override
	public String id() {
		return "lowest-path";
	}

	@Override
	public String name() {
		return "Lowest path between two minima";
	}

	@Override
	public String description() {
		return "Finds a path of single moves between two states that climbs no higher than it must, and that between any two of"
				+ " its own states climbs no higher than it must either: its highest state is the saddle of the barrier tree,"
				+ " proven. Only states below the saddle are looked at, so that it works for up to 62 spins, or any finite model,"
				+ " if the barrier is low enough.";
	}

	@Override
	public List<Reference> references() {
		return List.of(new Reference("R. C. Prim", "Shortest connection networks and some generalizations",
				"Bell Syst. Tech. J. 36, 1389", 1957, "10.1002/j.1538-7305.1957.tb01515.x"));
	}

	@Override
	public Set<ResultKind<?>> gives(Parameters parameters) {
		return ResultKind.union(LowestPathReport.KINDS, List.of(LandscapeKinds.MINIMA_QUOTIENT));
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	private static PathEnds ends(Parameters parameters) {
		return new PathEnds(parameters.text("from").strip(), parameters.text("to").strip(), SPIN_FLIP.equals(parameters.text(
				"symmetry")));
	}

	@Override
	public Explorer create(Parameters parameters) {
		PathEnds ends = ends(parameters);
		int most = parameters.integer("most");
		return (hamiltonian, context) -> explore(hamiltonian, ends, most, context);
	}

	private static <C extends Configuration> List<Result> explore(Hamiltonian<C> hamiltonian, PathEnds ends, int most,
			ExplorerContext context) {
		PathEnds.Found found = ends.find(hamiltonian, context);
		List<Result> results = new ArrayList<>();
		if (found.minima() > 0) {
			results.add(Scalar.exact(LandscapeKinds.MINIMA_QUOTIENT, found.minima()));
		}
		if (found.from() >= 0) {
			PathFlood.Outcome outcome = new PathFlood<>(hamiltonian, most).path(found.from(), found.there(), context);
			results.add(new Verdict(LowestPathReport.FOUND.tag(), outcome.level(), outcome.evidence()));
			if (outcome.level() == Verdict.Level.SUPPORTED) {
				results.addAll(LowestPathReport.of(hamiltonian, outcome.path()));
			}
		}
		return results;
	}

	@Override
	public long memory(Hamiltonian<?> hamiltonian, Parameters parameters) {
		if (!(hamiltonian.space() instanceof FiniteSpace<?> space)) {
			return 0;
		}
		long most = parameters.longInteger("most");
		long states = space.atMost(most) ? space.states().getAsLong() : most;
		long counted = ends(parameters).numbered(space)
				? Limits.states(hamiltonian) * EnergyTable.bytesPerState(hamiltonian) : 0;
		return Math.max(states * BYTES_PER_STATE, counted);
	}

	@Override
	public Optional<String> refuse(Hamiltonian<?> hamiltonian, Parameters parameters) {
		String what = hamiltonian.space().description();
		if (!(hamiltonian.space() instanceof FiniteSpace<?> space)) {
			return Optional.of("a path state by state needs a space with numbered states, and " + what
					+ " are not one; explorer"
					+ " minimum-paths works on smooth landscapes");
		}
		if (!space.atMost(MOST_STATES)) {
			return Optional.of(what + " are too many to be numbered; use a smaller model"
					+ Limits.smaller(space, MOST_STATES));
		}
		return ends(parameters).refuse(hamiltonian, space);
	}
}
