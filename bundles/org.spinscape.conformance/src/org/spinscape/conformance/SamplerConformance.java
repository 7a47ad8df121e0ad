// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;
import org.spinscape.conformance.check.SamplerChecks;
import org.spinscape.core.sampler.SamplerProvider;

/**
 * Checks a sampler's provider against all clauses of the contract, the Boltzmann distribution among them, on a model
 * of five spins.
 */
public abstract class SamplerConformance {

	/** The provider to check. */
	protected abstract SamplerProvider provider();

	/** Parameter sets to check it with; temperatures should be of order 1. */
	protected List<Map<String, String>> variants() {
		return List.of(Map.of());
	}

	/** Samplers that component parameters may name; none unless overridden. */
	protected List<SamplerProvider> components() {
		return List.of();
	}

	/**
	 * Largest graphs on which every state is started from with the first parameter set; {@link SamplerChecks#SPINS} unless
	 * overridden, at most 5. With the others they have one spin less.
	 */
	protected int largestGraph() {
		return SamplerChecks.SPINS;
	}

	@TestFactory
	List<DynamicContainer> clauses() {
		List<Map<String, String>> variants = variants();
		return variants.stream().map(variant -> ClauseTests.container(provider().id() + " " + variant,
				SamplerChecks.checks(provider(), variant, NamedSamplers.among(components()),
						variant.equals(variants.getFirst()) ? largestGraph() : Math.max(1, largestGraph() - 1)))).toList();
	}
}
