// SPDX-License-Identifier: EPL-2.0
/**
 * Interactions of any order: Ising models given by their terms, and the cubic form of the spherical p-spin model.
 */
package org.spinscape.kernels.polynomial;
