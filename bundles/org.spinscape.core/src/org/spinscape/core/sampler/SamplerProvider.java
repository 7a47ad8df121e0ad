// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.sampler;

import java.util.Set;

import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.provider.Provider;

/** Builds samplers. Registered as an OSGi service. */
public interface SamplerProvider extends Provider {

	/** Capabilities that a Hamiltonian must offer. */
	default Set<Class<?>> requires() {
		return Set.of();
	}

	/**
	 * Builds a sampler at its start state.
	 *
	 * @throws ParameterException if the parameters do not suit the Hamiltonian
	 */
	Sampler create(SamplerSetup setup);
}
