// SPDX-License-Identifier: EPL-2.0
/** Whole sweeps of one walker or of many at once, chosen by what a Hamiltonian offers. */
package org.spinscape.kernels.sweep;
