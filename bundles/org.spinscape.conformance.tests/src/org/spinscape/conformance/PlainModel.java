// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance;

import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.parameter.ParameterSchema;

/** A provider without parameters that says what it must and nothing else: what it builds is what a test is about. */
interface PlainModel extends HamiltonianProvider {

	@Override
	default String id() {
		return "plain";
	}

	@Override
	default String name() {
		return "Plain";
	}

	@Override
	default String description() {
		return "Promises something.";
	}

	@Override
	default ParameterSchema schema() {
		return ParameterSchema.empty();
	}
}
