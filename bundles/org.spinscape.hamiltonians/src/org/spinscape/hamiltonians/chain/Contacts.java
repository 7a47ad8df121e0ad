// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.chain;

import java.util.OptionalDouble;

import org.spinscape.core.hamiltonian.capability.Objective;

/**
 * The number of contacts between hydrophobic beads, the energy with its sign changed.
 *
 * @param bestKnown largest in the literature
 */
record Contacts(OptionalDouble bestKnown) implements Objective {

	@Override
	public String objectiveName() {
		return "contacts";
	}

	@Override
	public String objectiveUnit() {
		return "";
	}

	@Override
	public double objective(double energy) {
		return -energy;
	}
}
