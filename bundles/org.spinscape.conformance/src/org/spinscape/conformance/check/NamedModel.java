// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance.check;

import java.util.Map;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.provider.Components;
import org.spinscape.core.random.StreamKey;
import org.spinscape.core.random.StreamPurpose;

/**
 * A model that explorers and observables are tried on.
 *
 * @param name  what it is, for messages; for example {@code a ring of six spins}
 * @param model the model
 */
public record NamedModel(String name, Hamiltonian<?> model) {

	/**
	 * Builds a model, the same each time.
	 *
	 * @param values     values for some of the provider's parameters
	 * @param components finds the contributions that the model names
	 */
	public static NamedModel of(HamiltonianProvider provider, Map<String, String> values, Components components) {
		return new NamedModel(provider.id() + (values.isEmpty() ? "" : " " + values),
				provider.build(provider.schema().parse(values).with(components),
						new StreamKey(0, StreamPurpose.DISORDER, "small instance", 0, 0).open()));
	}

	@Override
	public String toString() {
		return name;
	}
}
