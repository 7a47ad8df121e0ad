// SPDX-License-Identifier: EPL-2.0
/** The explorer {@code local-optima-network}: minima joined by the moves between their gradient basins. */
package org.spinscape.explorers.exact.network;
