// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.hamiltonian.capability;

/**
 * Ising energy of pairs and fields: {@code H = constant - sum_{i<j} J_ij s_i s_j - sum_i h_i s_i}, energies in J.
 *
 * <p>
 * The couplings form a symmetric matrix in compressed rows: the neighbours of site i stand at positions
 * {@code offsets()[i]} to {@code offsets()[i+1] - 1} of {@link #neighbours()} and {@link #couplings()}, ascending, each
 * pair once in each of its two rows, none on the diagonal. The arrays are shared: read only.
 */
public interface PairCouplings {

	/** Row starts, length N+1. */
	int[] offsets();

	/** Neighbour of each entry, length 2 x number of bonds. */
	int[] neighbours();

	/** Coupling J_ij of each entry in J, parallel to {@link #neighbours()}. */
	double[] couplings();

	/** Fields h_i in J, length N. */
	double[] fields();

	/** The state-independent part of the energy in J. */
	double constant();

	/** Number of spins. */
	default int spins() {
		return fields().length;
	}

	/** Number of bonds. */
	default int bonds() {
		return neighbours().length / 2;
	}
}
