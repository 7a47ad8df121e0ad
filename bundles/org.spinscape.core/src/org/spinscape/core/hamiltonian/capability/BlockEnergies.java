// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.hamiltonian.capability;

/**
 * A model on a {@linkplain org.spinscape.core.space.FiniteSpace finite space} that computes the energies of states with
 * consecutive indices together, much faster than one by one. Exact analyses that need all energies ask for it.
 */
public interface BlockEnergies {

	/**
	 * Fills in the energies in J of the states {@code first}, {@code first + 1}, ...: the same numbers, to the last bit, as
	 * {@link org.spinscape.core.hamiltonian.Hamiltonian#energy} gives for them. May be called by several threads at once.
	 *
	 * @param first    index of a state, a multiple of the length of the array
	 * @param energies a power of two of them, at most as many as there are states
	 */
	void energies(long first, double[] energies);
}
