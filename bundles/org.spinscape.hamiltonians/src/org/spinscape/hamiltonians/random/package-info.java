// SPDX-License-Identifier: EPL-2.0
/** Models whose energies are random numbers with an address: no table of states is kept. */
package org.spinscape.hamiltonians.random;
