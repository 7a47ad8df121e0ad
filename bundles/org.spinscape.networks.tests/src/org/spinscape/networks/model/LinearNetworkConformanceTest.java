// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.model;

import org.spinscape.conformance.HamiltonianConformance;
import org.spinscape.conformance.HamiltonianFixture;

/** Linear networks against the contract of Hamiltonians. */
class LinearNetworkConformanceTest extends HamiltonianConformance {

	@Override
	protected HamiltonianFixture fixture() {
		return HamiltonianFixture.of(new LinearNetwork()).vary("hidden", 1, 2, 4);
	}
}
