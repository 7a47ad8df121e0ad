// SPDX-License-Identifier: EPL-2.0
/** Boltzmann weights of gradient basins, and the basin of every state. */
package org.spinscape.explorers.exact.weights;
