// SPDX-License-Identifier: EPL-2.0
/**
 * Restricted Boltzmann machines: two layers of units that are coupled to each other and not among themselves; exact sums,
 * annealed importance sampling, training.
 */
package org.spinscape.networks.boltzmann;
