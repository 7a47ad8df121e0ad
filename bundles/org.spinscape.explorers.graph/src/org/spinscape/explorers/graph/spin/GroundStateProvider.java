// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.graph.spin;

import java.util.Optional;
import java.util.Set;

import org.spinscape.core.explorer.ExplorerProvider;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.PairCouplings;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.result.ResultKind;

/** What explorers that prove a ground state by the graph of a pair model declare alike; they have no parameters. */
public abstract class GroundStateProvider implements ExplorerProvider {

	private static final ParameterSchema SCHEMA = ParameterSchema.builder().build();

	@Override
	public final Set<Class<?>> requires() {
		return Set.of(PairCouplings.class);
	}

	@Override
	public final Set<ResultKind<?>> gives(Parameters parameters) {
		return ResultKind.union(ProvenState.KINDS);
	}

	@Override
	public final ParameterSchema schema() {
		return SCHEMA;
	}

	@Override
	public final Optional<String> refuse(Hamiltonian<?> hamiltonian, Parameters parameters) {
		return SpinGraph.refuse(hamiltonian).or(() -> refuse(SpinGraph.of(hamiltonian)));
	}

	/** Why no ground state can be proven on this graph, with the remedy; empty if one can. */
	protected abstract Optional<String> refuse(SpinGraph graph);
}
