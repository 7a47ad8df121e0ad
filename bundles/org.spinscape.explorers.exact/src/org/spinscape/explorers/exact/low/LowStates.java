// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.low;

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

/** All states near the ground state that are connected below a lid, for landscapes too large to tabulate. */
@Component(service = ExplorerProvider.class)
public final class LowStates implements ExplorerProvider {

	private static final long MOST_STATES = 1L << 62;
	/** State, energy and slots of the hash at its widest, energies and levels of the graph, marks. */
	private static final long BYTES_PER_STATE = 112;
	/** Of the list of moves, while it grows; each low state may have all its moves among low states. */
	private static final long BYTES_PER_MOVE = 10;

	private static final ParameterSchema SCHEMA = ParameterSchema.builder()
			.real("window", 1, 0, Double.POSITIVE_INFINITY).unit("J")
			.describe("Height of the lid above the lowest energy: all states at or below it are wanted.")
			.integer("most", 1_000_000, 1, 200_000_000).unit("states")
			.describe("With more low states than this it cannot say, which bounds the memory.")
			.integer("quenches", 2000, 0, 100_000_000)
			.describe("Steepest descents from random states whose ends are flooded from, too: components that neither they"
					+ " nor the ground state belong to are missed.")
			.integer("proven-spins", 36, 0, 48)
			.describe("Up to so many spins with pair couplings, the ground state is first found among all states, which"
					+ " proves it: 36 take seconds, each further spin doubles the time.")
			.integer("bins", 50, 1, 100_000)
			.describe("Bins of the density of low states, where there are too many levels to list each.")
			.build();

	@Override
	public String id() {
		return "low-states";
	}

	@Override
	public String name() {
		return "Low states and their barriers";
	}

	@Override
	public String description() {
		return "Floods from the ground state and from random quenches up to a lid: all states of the connected components"
				+ " found, their density, minima, and the barrier tree below the lid. For up to 62 spins, or any finite model,"
				+ " with few enough low states.";
	}

	@Override
	public List<Reference> references() {
		return List.of(
				new Reference("P. Sibani, J. C. Schoen, P. Salamon, J.-O. Andersson",
						"Emergent hierarchical structures in complex-system dynamics", "Europhys. Lett. 22, 479", 1993,
						"").unconfirmed(),
				new Reference("C. Flamm, I. L. Hofacker, P. F. Stadler, M. T. Wolfinger",
						"Barrier trees of degenerate landscapes", "Z. Phys. Chem. 216, 155", 2002,
						"10.1524/zpch.2002.216.2.155"));
	}

	@Override
	public Set<ResultKind<?>> gives(Parameters parameters) {
		return ResultKind.union(LowStatesReport.KINDS);
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public Explorer create(Parameters parameters) {
		return new LowStatesExplorer(parameters.real("window"), parameters.integer("most"),
				parameters.integer("quenches"), parameters.integer("proven-spins"), parameters.integer("bins"));
	}

	@Override
	public long memory(Hamiltonian<?> hamiltonian, Parameters parameters) {
		long most = parameters.longInteger("most");
		long states = hamiltonian.space() instanceof FiniteSpace<?> space && space.atMost(most)
				? space.states().getAsLong() : most;
		long sites = hamiltonian.space().sites();
		return states * (BYTES_PER_STATE + BYTES_PER_MOVE * sites)
				+ parameters.longInteger("quenches") * Long.BYTES;
	}

	@Override
	public Optional<String> refuse(Hamiltonian<?> hamiltonian, Parameters parameters) {
		String what = hamiltonian.space().description();
		if (!(hamiltonian.space() instanceof FiniteSpace<?> space)) {
			return Optional.of("low states need a space with numbered states, and " + what + " are not one; use a sampler"
					+ " instead");
		}
		if (!space.atMost(MOST_STATES)) {
			return Optional.of(what + " are too many to be numbered; use a smaller model"
					+ Limits.smaller(space, MOST_STATES) + ", or a sampler");
		}
		return parameters.integer("quenches") == 0
				&& !Seeds.provable(hamiltonian, parameters.integer("proven-spins"))
						? Optional.of("without a proven ground state there is nothing to start from; raise quenches")
						: Optional.empty();
	}
}
