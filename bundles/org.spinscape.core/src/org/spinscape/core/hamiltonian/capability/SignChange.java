// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.hamiltonian.capability;

import org.spinscape.core.random.RandomStream;
import org.spinscape.core.space.Configuration;
import org.spinscape.core.space.RealConfiguration;

/**
 * Some components of a real vector change their signs together, as the weights into and out of a unit with an odd
 * activation.
 *
 * @param description whose signs, for example {@code sign of unit 3 of layer 1}
 * @param components  their numbers, each once; shared, for reading
 */
public record SignChange(String description, int[] components) implements Symmetry {

	/** Changes the signs. @param point changed in place */
	public void apply(double[] point) {
		for (int i : components) {
			point[i] = -point[i];
		}
	}

	@Override
	public void apply(Configuration state, RandomStream random) {
		apply(((RealConfiguration) state).values());
	}
}
