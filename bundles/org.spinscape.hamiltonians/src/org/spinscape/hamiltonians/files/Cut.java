// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.files;

import java.util.OptionalDouble;

import org.spinscape.core.hamiltonian.capability.Objective;

/**
 * The weight of the edges between up and down spins: with {@code E = sum w s_i s_j} it is {@code (W - E)/2}.
 *
 * @param totalWeight W, the sum of all weights
 * @param bestKnown   largest cut in the literature
 */
record Cut(double totalWeight, OptionalDouble bestKnown) implements Objective {

	@Override
	public String objectiveName() {
		return "cut";
	}

	@Override
	public String objectiveUnit() {
		return "";
	}

	@Override
	public double objective(double energy) {
		return (totalWeight - energy) / 2;
	}
}
