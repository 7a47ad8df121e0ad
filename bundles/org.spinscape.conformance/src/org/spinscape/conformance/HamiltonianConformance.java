// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance;

import java.util.List;

import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;
import org.spinscape.conformance.check.ProviderConformance;

/**
 * Checks a Hamiltonian's provider against all clauses of the contract. This is a plug-in author's whole test:
 *
 * <pre>
 * class KagomeConformanceTest extends HamiltonianConformance {
 *     {@literal @}Override
 *     protected HamiltonianFixture fixture() {
 *         return HamiltonianFixture.of(new KagomeProvider()).vary("L", 3, 5);
 *     }
 * }
 * </pre>
 */
public abstract class HamiltonianConformance {

	/** What to check. Small models (up to a few hundred sites) are checked in well under a second each. */
	protected abstract HamiltonianFixture fixture();

	@TestFactory
	List<DynamicContainer> clauses() {
		HamiltonianFixture fixture = fixture();
		return fixture.variants().stream().map(variant -> ClauseTests.container(fixture.provider().id() + " " + variant,
				ProviderConformance.checks(fixture.provider(), variant, fixture.components()))).toList();
	}
}
