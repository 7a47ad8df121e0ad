// SPDX-License-Identifier: EPL-2.0
/** Exact Boltzmann probabilities of sets of states. */
package org.spinscape.explorers.exact.equilibrium;
