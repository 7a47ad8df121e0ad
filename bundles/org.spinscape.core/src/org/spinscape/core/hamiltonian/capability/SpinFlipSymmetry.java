// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.hamiltonian.capability;

/**
 * Marks an Ising model whose energy does not change, not even by rounding, when all spins are turned over (Z2
 * symmetry). Exact analyses may then work on the quotient in which a state and its mirror image are one.
 */
public interface SpinFlipSymmetry {
}
