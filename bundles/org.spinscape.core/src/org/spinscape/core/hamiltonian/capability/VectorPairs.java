// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.hamiltonian.capability;

/**
 * {@link VectorFields} that come from pairs one by one: {@code H = constant - sum_{i<j} K_ij w_i . w_j - sum_i g_i . w_i} in the
 * coordinates of the state.
 *
 * <p>
 * The neighbours of vector i stand at positions {@code offsets()[i]} to {@code offsets()[i+1] - 1} of {@link #neighbours()} and
 * {@link #couplings()}, ascending, each pair once in each of its two rows, none with itself. The arrays are shared: read only.
 */
public interface VectorPairs extends VectorFields {

	/** Row starts, length N+1. */
	int[] offsets();

	/** Neighbour of each entry, length 2 x number of bonds. */
	int[] neighbours();

	/** Coupling K_ij of each entry in the unit of energy, parallel to {@link #neighbours()}. */
	double[] couplings();

	/**
	 * What acts on a vector beside the others, g_i.
	 *
	 * @param vector 0 to {@link #vectors()} - 1
	 * @param field  receives it; {@link #components()} long
	 */
	void ownField(int vector, double[] field);
}
