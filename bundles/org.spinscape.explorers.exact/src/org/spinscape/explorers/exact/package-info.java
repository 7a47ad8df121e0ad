// SPDX-License-Identifier: EPL-2.0
/**
 * Explorers that look at every state, or at every state below a lid, each in a room of its own: {@code enumeration},
 * {@code tree} (barrier trees), {@code kinetics} (first passage and relaxation), {@code spectrum} (ruggedness),
 * {@code network} (local optima), {@code low} (states below a lid). They share {@code graph} (the states and their
 * moves), {@code minima}, {@code flood} (which minima meet at which saddle), {@code basin} (gradient basins, their
 * contacts and the funnels made of them), {@code equilibrium} (Boltzmann weights) and {@code progress}.
 */
package org.spinscape.explorers.exact;
