// SPDX-License-Identifier: EPL-2.0
/**
 * Ising models with pair couplings and fields. {@link org.spinscape.kernels.pair.PairHamiltonian} is all that most
 * models need: name the bonds and hand it out.
 */
package org.spinscape.kernels.pair;
