// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.files;

import java.util.OptionalDouble;

import org.spinscape.core.hamiltonian.capability.Objective;

/**
 * The value of a quadratic function as its file asks for it: the energy, or its negative if it is to be maximised.
 *
 * @param sign      1 to minimise, -1 to maximise
 * @param bestKnown best value in the literature
 */
record FileObjective(int sign, OptionalDouble bestKnown) implements Objective {

	@Override
	public String objectiveName() {
		return "value";
	}

	@Override
	public String objectiveUnit() {
		return "";
	}

	@Override
	public double objective(double energy) {
		return sign * energy;
	}
}
