// SPDX-License-Identifier: EPL-2.0
/**
 * The explorer {@code landscape-spectrum}: Walsh spectrum, autocorrelation of the random walk, distance to the ground
 * states, adaptive walks, all from all energies.
 */
package org.spinscape.explorers.exact.spectrum;
