// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.hamiltonian.capability;

/**
 * All energies are whole multiples of a quantum, and the model computes them without rounding, so that equal energies
 * are equal as numbers. Exact degeneracy, plateaus and histograms rest on this.
 */
public interface IntegerEnergies {

	/** The quantum in J, positive: energy / quantum is a whole number up to rounding of that one division. */
	double quantum();
}
