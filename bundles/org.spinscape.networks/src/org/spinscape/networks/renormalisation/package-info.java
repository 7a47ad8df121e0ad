// SPDX-License-Identifier: EPL-2.0
/**
 * Is a Boltzmann machine a renormalisation step? Machines that are exact, machines trained on spins, and block spins and
 * recursions of couplings to compare them with.
 */
package org.spinscape.networks.renormalisation;
