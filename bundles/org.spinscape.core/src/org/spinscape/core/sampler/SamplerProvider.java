// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.sampler;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.provider.ComponentKind;
import org.spinscape.core.provider.Provider;
import org.spinscape.core.result.ResultKind;

/** Builds samplers. Registered as an OSGi service. */
public interface SamplerProvider extends Provider {

	/** Their kind. */
	ComponentKind COMPONENT_KIND = new ComponentKind("sampler", SamplerProvider.class, "Samplers",
			"what walks through a landscape.");

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

	/**
	 * Builds a sampler at its start state.
	 *
	 * @throws ParameterException if the parameters do not suit the Hamiltonian
	 */
	Sampler create(SamplerSetup setup);

	/**
	 * Builds several walkers that are advanced together, each at its start state. A provider overrides this if it can
	 * move many walkers of one landscape at once faster than one by one.
	 *
	 * @param setups one per walker, of one landscape and with parameters of this provider
	 * @return empty if the sampler keeps several temperatures of its own, so that others cannot build on it
	 * @throws ParameterException if the parameters do not suit the Hamiltonian
	 */
	default Optional<WalkerBatch> batch(List<SamplerSetup> setups) {
		List<SingleSystemSampler> walkers = new ArrayList<>();
		for (SamplerSetup setup : setups) {
			if (!(create(setup) instanceof SingleSystemSampler walker)) {
				return Optional.empty();
			}
			walkers.add(walker);
		}
		return Optional.of(WalkerBatch.separately(walkers));
	}

	/**
	 * Builds all replicas of a run. The default makes them one by one; a provider with a {@link #batch} of its own that
	 * is faster makes them of that.
	 *
	 * @param setups one per replica, of one landscape and with the same parameters
	 * @throws ParameterException if the parameters do not suit the Hamiltonian
	 */
	default Replicas replicas(List<SamplerSetup> setups) {
		return Replicas.separately(setups.stream().map(this::create).toList());
	}
}
