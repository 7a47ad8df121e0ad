// SPDX-License-Identifier: EPL-2.0
/**
 * The explorer {@code basin-kinetics}: single-move dynamics on all states, exactly. First passage to the ground states,
 * relaxation, rates between gradient basins.
 */
package org.spinscape.explorers.exact.kinetics;
