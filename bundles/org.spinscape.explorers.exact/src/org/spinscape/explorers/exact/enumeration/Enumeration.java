// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.enumeration;

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

/** All energies of a finite landscape: ground states, minima, density of states, exact thermal averages. */
@Component(service = ExplorerProvider.class)
public final class Enumeration implements ExplorerProvider {

	/** What is not counted by state: accumulators, marks of plateaus. */
	private static final long OTHER_BYTES = 32L << 20;

	private static final ParameterSchema SCHEMA = ParameterSchema.builder()
			.integer("bins", 100, 1, 100_000)
			.describe("Bins of the density of states, where there are too many levels to list each.")
			.integer("listed", 10_000, 1, 10_000_000).unit("states")
			.describe("Ground states, and minima, that are listed at most; all are counted.")
			.positiveList("temperatures", "", 0).unit("J/k_B")
			.describe("Temperatures for exact thermal averages; empty for none.")
			.build();

	@Override
	public String id() {
		return "enumeration";
	}

	@Override
	public String name() {
		return "Exact enumeration";
	}

	@Override
	public String description() {
		return "Evaluates every state: exact ground states, first excited level, all local minima, the density of states,"
				+ " and, if wanted, exact thermal averages to test samplers against. For up to 30 spins, as memory allows.";
	}

	@Override
	public List<Reference> references() {
		return List.of();
	}

	@Override
	public Set<ResultKind<?>> gives(Parameters parameters) {
		return ResultKind.union(EnumerationExplorer.KINDS, ThermalAverages.KINDS, DensityOfStates.KINDS);
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public Explorer create(Parameters parameters) {
		return new EnumerationExplorer(parameters.integer("bins"), parameters.integer("listed"),
				parameters.reals("temperatures"));
	}

	@Override
	public long memory(Hamiltonian<?> hamiltonian, Parameters parameters) {
		long states = Limits.states(hamiltonian) / (EnergyTable.symmetric(hamiltonian) ? 2 : 1);
		return states * EnergyTable.bytesPerState(hamiltonian) + Math.min(OTHER_BYTES, 4 * states);
	}

	@Override
	public Optional<String> refuse(Hamiltonian<?> hamiltonian, Parameters parameters) {
		return Limits.refuse(hamiltonian);
	}
}
