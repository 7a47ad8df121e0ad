// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.exact.tree;

import org.spinscape.explorers.exact.basin.FunnelVariant;

/**
 * What a user wants of a barrier tree.
 *
 * @param reduced          whether the tree shown is that of the quotient, where there is one
 * @param mostWithBasins   largest number of states whose ways are followed
 * @param mostWithContacts largest number of states whose moves between basins are all looked at
 * @param levels           number of energies of the disconnectivity graph
 * @param variant          which exits make the funnels
 * @param temperatures     of Boltzmann weights, in J/k_B
 * @param overlaps         number of lowest minima with overlaps
 */
record TreeOptions(boolean reduced, long mostWithBasins, long mostWithContacts, int levels, FunnelVariant variant,
		double[] temperatures, int overlaps) {
}
