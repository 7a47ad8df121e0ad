// SPDX-License-Identifier: EPL-2.0
/** Problems of combinatorial optimisation as energies: a solution is a ground state. */
package org.spinscape.hamiltonians.combinatorial;
