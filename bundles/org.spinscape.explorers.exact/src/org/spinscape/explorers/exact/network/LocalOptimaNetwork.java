// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.network;

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

/** The network of local minima, with edges where gradient basins are next to each other. */
@Component(service = ExplorerProvider.class)
public final class LocalOptimaNetwork implements ExplorerProvider {

	private static final long MOST_STATES = 1 << 24;
	/** The way of each state, and pairs of basins, of which there are at most as many as moves and mostly far fewer. */
	private static final long BYTES_PER_STATE = 68;

	private static final ParameterSchema SCHEMA = ParameterSchema.builder()
			.integer("listed", 2000, 1, 1_000_000).unit("minima")
			.describe("Lowest minima that the tables list, with the edges between them; all are counted in the totals.")
			.build();

	@Override
	public String id() {
		return "local-optima-network";
	}

	@Override
	public String name() {
		return "Local optima network";
	}

	@Override
	public String description() {
		return "Minima as nodes, with an edge from x to y wherever moves lead from the gradient basin of x into that of y,"
				+ " weighted by their share of all moves from states of x's basin; each edge with its lowest direct saddle and"
				+ " how often that occurs. For up to 24 spins (25 with mirror images), or any model with as many states.";
	}

	@Override
	public List<Reference> references() {
		return List.of(new Reference("G. Ochoa, M. Tomassini, S. Verel, C. Darabos",
				"A study of NK landscapes' basins and local optima networks", "Proc. GECCO 2008", 2008,
				"10.1145/1389095.1389204"));
	}

	@Override
	public Set<ResultKind<?>> gives(Parameters parameters) {
		return ResultKind.union(NetworkReport.KINDS);
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public Explorer create(Parameters parameters) {
		return new LocalOptimaNetworkExplorer(parameters.integer("listed"));
	}

	private static long states(Hamiltonian<?> hamiltonian) {
		return Limits.states(hamiltonian) / (EnergyTable.symmetric(hamiltonian) ? 2 : 1);
	}

	@Override
	public long memory(Hamiltonian<?> hamiltonian, Parameters parameters) {
		return states(hamiltonian) * (EnergyTable.bytesPerState(hamiltonian) + BYTES_PER_STATE);
	}

	@Override
	public Optional<String> refuse(Hamiltonian<?> hamiltonian, Parameters parameters) {
		return Limits.refuse(hamiltonian).or(() -> states(hamiltonian) <= MOST_STATES ? Optional.empty()
				: Optional.of(hamiltonian.space().description() + " have " + states(hamiltonian)
						+ " states whose moves are to be looked at, more than 2^24; use a smaller model"));
	}
}
