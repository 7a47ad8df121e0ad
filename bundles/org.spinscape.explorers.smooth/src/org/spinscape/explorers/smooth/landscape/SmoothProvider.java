// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.smooth.landscape;

import java.util.Optional;
import java.util.Set;

import org.spinscape.core.explorer.ExplorerProvider;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.Gradient;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.space.Manifold;

/** What explorers of smooth landscapes have in common. */
abstract class SmoothProvider implements ExplorerProvider {

	@Override
	public final Set<Class<?>> requires() {
		return Set.of(Gradient.class);
	}

	@Override
	public final Optional<String> refuse(Hamiltonian<?> hamiltonian, Parameters parameters) {
		return SmoothLandscape.refuse(hamiltonian).or(() -> refused(hamiltonian, parameters));
	}

	/** Why a smooth landscape does not do with these parameters, with the remedy; empty if it does. */
	Optional<String> refused(@SuppressWarnings("unused") Hamiltonian<?> hamiltonian,
			@SuppressWarnings("unused") Parameters parameters) {
		return Optional.empty();
	}

	@Override
	public final long memory(Hamiltonian<?> hamiltonian, Parameters parameters) {
		return hamiltonian.space() instanceof Manifold space ? memory(space.sites(), parameters) : 0;
	}

	/** Memory in bytes for so many components, for each thread. */
	long memory(long sites, Parameters parameters) {
		return 64 * sites;
	}
}
