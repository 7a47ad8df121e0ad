// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.smooth.landscape;

import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.hamiltonian.capability.BatchGradient;

/**
 * How energies are reported: per component where they grow with the system, as they are where they are means over data.
 *
 * @param quantity name of the quantity
 * @param phrase   the same within a sentence
 * @param unit     J, which stands for the unit that the model declares
 * @param divisor  what energies are divided by
 */
record EnergyScale(String quantity, String phrase, String unit, double divisor) {

	private static final String JOULE = "J";

	static EnergyScale of(Hamiltonian<?> hamiltonian) {
		return hamiltonian.capability(BatchGradient.class).isPresent()
				? new EnergyScale("energy", "energy", JOULE, 1)
				: new EnergyScale("energy density", "energy per component", JOULE,
						hamiltonian.space().sites());
	}

	/** An energy as it is reported. */
	double of(double energy) {
		return energy / divisor;
	}
}
