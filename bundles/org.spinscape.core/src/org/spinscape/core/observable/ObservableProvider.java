// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.observable;

import java.util.Optional;
import java.util.Set;

import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.ComponentKind;
import org.spinscape.core.provider.Provider;
import org.spinscape.core.result.ResultKind;

/** Builds observables. Registered as an OSGi service. */
public interface ObservableProvider extends Provider {

	/** Their kind. */
	ComponentKind COMPONENT_KIND = new ComponentKind("observable", ObservableProvider.class, "Observables",
			"what is read off a walk.");

	/** Capabilities that a Hamiltonian must offer. */
	default Set<Class<?>> requires() {
		return Set.of();
	}

	/**
	 * The kinds that it records with these parameters, and no others: the engine holds it to them, and checks before a run
	 * that somebody gives what others need.
	 */
	default Set<ResultKind<?>> gives(@SuppressWarnings("unused") Parameters parameters) {
		return Set.of();
	}

	/** Why it cannot be measured here, with the remedy, in one sentence; empty if it can. */
	default Optional<String> refuse(ObservableSetup setup) {
		return Optional.empty();
	}

	/**
	 * Whether it compares replicas as independent draws, so that an experiment whose replicas share random numbers is
	 * refused before it runs.
	 */
	default boolean needsIndependentReplicas(Parameters parameters) {
		return false;
	}

	/** Builds an observable; {@link #refuse} was empty. */
	Observable create(ObservableSetup setup);
}
