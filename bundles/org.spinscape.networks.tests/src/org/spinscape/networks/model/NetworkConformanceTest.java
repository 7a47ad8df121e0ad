// SPDX-License-Identifier: EPL-2.0
package org.spinscape.networks.model;

import org.spinscape.conformance.HamiltonianConformance;
import org.spinscape.conformance.HamiltonianFixture;
import org.spinscape.networks.Found;

/** Networks of all kinds against the contract of Hamiltonians: gradients, Hessians, batches, symmetries. */
class NetworkConformanceTest extends HamiltonianConformance {

	@Override
	protected HamiltonianFixture fixture() {
		return HamiltonianFixture.of(new NetworkModel()).with(Found.components()).set("train", 130).set("test", 50)
				.set("side", 4).set("standardise", true).vary("decay", 0, 0.01)
				.vary("layers", "dense(units=5) tanh dense(units=10)", "dense(units=10)",
						"dense(units=5, start=he) linear dense(units=4) sigmoid dense(units=10)")
				.vary("loss", "cross-entropy", "squared-error");
	}
}
