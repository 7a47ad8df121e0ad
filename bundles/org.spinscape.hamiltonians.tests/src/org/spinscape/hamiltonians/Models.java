// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians;

import java.util.LinkedHashMap;
import java.util.Map;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.core.space.IsingConfiguration;

/** Builds models from assignments such as {@code "L=3"}. */
public final class Models {

	private Models() {
	}

	/** Parameters with defaults for all that is not assigned. */
	public static Parameters parse(HamiltonianProvider provider, String... assignments) {
		Map<String, String> values = new LinkedHashMap<>();
		for (String assignment : assignments) {
			int equals = assignment.indexOf('=');
			values.put(assignment.substring(0, equals), assignment.substring(equals + 1));
		}
		return provider.schema().parse(values);
	}

	/** A model with a stream of its own. */
	public static Hamiltonian<IsingConfiguration> ising(HamiltonianProvider provider, long seed, String... assignments) {
		return ising(provider, new SplitMix64(seed), assignments);
	}

	/** A model with the next numbers of a stream. */
	@SuppressWarnings("unchecked") // the caller knows that these are Ising models
	public static Hamiltonian<IsingConfiguration> ising(HamiltonianProvider provider, RandomStream disorder,
			String... assignments) {
		return (Hamiltonian<IsingConfiguration>) provider.build(parse(provider, assignments), disorder);
	}
}
