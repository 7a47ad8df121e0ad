// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.hamiltonian.capability;

/**
 * A chain of beads on the square or simple cubic lattice whose energy is a sum over its contacts, the pairs of beads that
 * are neighbours on the lattice and not along the chain. With it, dynamics of other moves than those of the space can be
 * run. Configurations as text have one letter a bond, R, L, U, D and in space F, B.
 */
public interface ContactEnergies {

	/** Number of beads. */
	int beads();

	/** 2 for the square lattice, 3 for the simple cubic one. */
	int dimension();

	/** Energy in J that a contact of two beads adds; 0 if they do not act on each other. Symmetric. */
	double contact(int bead, int other);
}
