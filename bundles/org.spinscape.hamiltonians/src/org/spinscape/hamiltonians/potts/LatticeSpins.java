// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.potts;

import org.spinscape.core.hamiltonian.KnownValue;
import org.spinscape.core.kind.ThermalKinds;
import org.spinscape.core.parameter.ParameterSchemaBuilder;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.hamiltonians.lattice.LatticeParameters;

/** What models of spins of several values on a lattice declare alike. */
final class LatticeSpins {

	/** A coupling in its two rows of the graph. */
	private static final long BYTES_PER_BOND = 16;
	private static final long BYTES_PER_VALUE = 8;

	private LatticeSpins() {
	}

	/** Adds the coupling of neighbours, which is not 0. @param meaning of its sign */
	static ParameterSchemaBuilder coupling(ParameterSchemaBuilder schema, String meaning) {
		return schema.real("J", 1, -100, 100).unit("J").describe(meaning)
				.rule("J", p -> p.real("J") != 0, p -> "without coupling the spins are free; use J=1 and high temperatures");
	}

	/**
	 * The known partition function of a ring; the model's own parameters are left to say.
	 *
	 * @param what        those parameters in words
	 * @param temperature in J/k_B
	 */
	static KnownValue ring(String what, double partition, int sites, double temperature) {
		return KnownValue.of("log partition function of the ring, " + what + ", N = " + sites + ", T = " + temperature,
				Math.log(partition), 1e-9, "transfer matrix, exact").at("dimension", "1").at("L", Integer.toString(sites))
				.by("enumeration", ThermalKinds.EXACT_LOG_PARTITION, temperature)
				.with("temperatures", Double.toString(temperature));
	}

	/** Whether a walker can keep a number for each spin and value. */
	static boolean fits(Parameters parameters, int values) {
		return LatticeParameters.sites(parameters) * values < Integer.MAX_VALUE - 8;
	}

	/** Memory of a model and a walker, in bytes. */
	static long memory(Parameters parameters, int values) {
		return LatticeParameters.memory(parameters) + (long) (LatticeParameters.bonds(parameters) * BYTES_PER_BOND
				+ LatticeParameters.sites(parameters) * values * BYTES_PER_VALUE);
	}
}
