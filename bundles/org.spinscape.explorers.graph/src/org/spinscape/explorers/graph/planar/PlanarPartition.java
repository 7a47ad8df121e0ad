// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.graph.planar;

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

/** Exact thermodynamics of planar Ising models. */
@Component(service = ExplorerProvider.class)
public final class PlanarPartition implements ExplorerProvider {

	/** The drawing, and the matching that finds the ground state. */
	private static final long BYTES_PER_SITE = 12_000;
	/** A typical band is so many times the width of the graph. */
	private static final double BAND = 12;

	private static final ParameterSchema SCHEMA = ParameterSchema.builder()
			.positiveList("temperatures", "0.5 1 1.5 2 2.5 3", 1).unit("J/k_B")
			.describe("Temperatures of the exact curves. At low ones rounding may spoil them, which a verdict then says.")
			.build();

	@Override
	public String id() {
		return "planar-partition";
	}

	@Override
	public String name() {
		return "Planar partition function";
	}

	@Override
	public String description() {
		return "ln Z, energy and heat capacity of an Ising model on a planar graph, exactly, for any couplings: the truth to"
				+ " hold samplers against, for thousands of spins. The sum over all walls between spins that differ is a"
				+ " Pfaffian, taken with its derivatives by temperature. Time grows like the square of the number of spins.";
	}

	@Override
	public List<Reference> references() {
		return List.of(PlanarReferences.KASTELEYN, PlanarReferences.DIMERS);
	}

	@Override
	public Set<Class<?>> requires() {
		return Set.of(PairCouplings.class);
	}

	@Override
	public Set<ResultKind<?>> gives(Parameters parameters) {
		return ResultKind.union(PlanarPartitionExplorer.KINDS);
	}

	@Override
	public ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public long memory(Hamiltonian<?> hamiltonian, Parameters parameters) {
		int sites = hamiltonian.space().sites();
		return BYTES_PER_SITE * sites + LogDeterminant.memory((int) (BAND * Math.sqrt(sites)));
	}

	@Override
	public Optional<String> refuse(Hamiltonian<?> hamiltonian, Parameters parameters) {
		return SpinGraph.refuse(hamiltonian).or(
				() -> Planar.refuse(SpinGraph.of(hamiltonian), "transfer-matrix, or a sampler with reweighting"));
	}

	@Override
	public Explorer create(Parameters parameters) {
		return new PlanarPartitionExplorer(parameters.reals("temperatures"));
	}
}
