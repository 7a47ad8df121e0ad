// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.explorer;

import java.util.Optional;
import java.util.Set;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.ComponentKind;
import org.spinscape.core.provider.Provider;
import org.spinscape.core.result.ResultKind;
import org.spinscape.core.sampler.Sampler;

/** Builds explorers. Registered as an OSGi service. */
public interface ExplorerProvider extends Provider {

	/** Their kind. */
	ComponentKind COMPONENT_KIND = new ComponentKind("explorer", ExplorerProvider.class, "Explorers",
			"what dissects a landscape.");

	/** Capabilities that a Hamiltonian must offer. */
	default Set<Class<?>> requires() {
		return Set.of();
	}

	/**
	 * The kinds of results that it gives with these parameters, and no others: the engine checks before a run that
	 * somebody gives what others need, and says after it what nobody has declared.
	 */
	default Set<ResultKind<?>> gives(@SuppressWarnings("unused") Parameters parameters) {
		return Set.of();
	}

	/** Builds an explorer. */
	Explorer create(Parameters parameters);

	/** Memory that exploring {@code hamiltonian} will need at its peak, in bytes; asked before the run. */
	default long memory(Hamiltonian<?> hamiltonian, Parameters parameters) {
		return 0;
	}

	/**
	 * Whether it walks on this landscape with the samplers that its parameters name. Where it does not, they need not suit
	 * the landscape.
	 */
	default boolean walks(@SuppressWarnings("unused") Hamiltonian<?> hamiltonian,
			@SuppressWarnings("unused") Parameters parameters) {
		return true;
	}

	/**
	 * Why a sampler that one of its parameters names does not do, with the remedy, in one sentence; empty if it does.
	 *
	 * @param sampler at its start on the landscape, as the parameter describes it
	 */
	default Optional<String> refuseSampler(@SuppressWarnings("unused") Sampler sampler,
			@SuppressWarnings("unused") Parameters parameters) {
		return Optional.empty();
	}

	/** Why this landscape cannot be explored, with the remedy, in one sentence; empty if it can. */
	default Optional<String> refuse(Hamiltonian<?> hamiltonian, Parameters parameters) {
		return Optional.empty();
	}
}
