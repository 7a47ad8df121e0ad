// SPDX-License-Identifier: EPL-2.0
/** Models whose glassiness lies in their moves: free energies are trivial, and constraints say which spin may turn. */
package org.spinscape.hamiltonians.kinetic;
