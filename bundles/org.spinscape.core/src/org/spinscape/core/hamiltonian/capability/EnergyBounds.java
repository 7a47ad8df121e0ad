// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.hamiltonian.capability;

/** Rigorous bounds of the energy in J; they need not be tight. */
public interface EnergyBounds {

	/** No state lies below. */
	double lower();

	/** No state lies above. */
	double upper();
}
