// SPDX-License-Identifier: EPL-2.0
/** Lattices and graphs on which spins are joined, and Ising models on them. */
package org.spinscape.hamiltonians.lattice;
