// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.planted;

import org.spinscape.core.parameter.ParameterSchemaBuilder;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.core.space.IsingSpace;

/**
 * The parameter by which models choose their native state: a transformation s_i -> xi_i s_i that changes no property of
 * the landscape but its place among the states.
 */
public final class Gauge {

	private static final String GAUGE = "gauge";
	private static final String RANDOM = "random";

	private Gauge() {
	}

	/** Adds the parameter to a schema. */
	public static ParameterSchemaBuilder declare(ParameterSchemaBuilder schema) {
		return schema.choice(GAUGE, RANDOM, RANDOM, "all-up")
				.describe("The native state: drawn at random, or all spins up.");
	}

	/** The native state. @param random used for a random one only */
	public static IsingConfiguration nativeState(Parameters parameters, IsingSpace space, RandomStream random) {
		return RANDOM.equals(parameters.text(GAUGE)) ? space.random(random) : space.create();
	}
}
