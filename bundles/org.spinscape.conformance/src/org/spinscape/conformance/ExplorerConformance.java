// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;
import org.spinscape.conformance.check.ExplorerChecks;
import org.spinscape.conformance.check.NamedModel;
import org.spinscape.core.explorer.ExplorerProvider;
import org.spinscape.core.sampler.SamplerProvider;

/**
 * Checks an explorer's provider against all clauses of the contract, on the kit's own models and on those of the test:
 *
 * <pre>
 * class MyExplorerConformanceTest extends ExplorerConformance {
 *     {@literal @}Override
 *     protected ExplorerProvider provider() {
 *         return new MyExplorer();
 *     }
 * }
 * </pre>
 */
public abstract class ExplorerConformance {

	/** The provider to check. */
	protected abstract ExplorerProvider provider();

	/** Parameter sets to check it with; a few spins should be explored in a second or less. */
	protected List<Map<String, String>> variants() {
		return List.of(Map.of());
	}

	/** Models to try it on beside the kit's own, for an explorer that takes none of those. */
	protected List<NamedModel> models() {
		return List.of();
	}

	/** Samplers that component parameters may name; none unless overridden. */
	protected List<SamplerProvider> components() {
		return List.of();
	}

	@TestFactory
	List<DynamicContainer> clauses() {
		return variants().stream().map(variant -> ClauseTests.container(provider().id() + " " + variant,
				ExplorerChecks.checks(provider(), variant, NamedSamplers.among(components()), models()))).toList();
	}
}
