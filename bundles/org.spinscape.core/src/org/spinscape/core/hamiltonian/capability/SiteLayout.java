// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.hamiltonian.capability;

import java.util.BitSet;
import java.util.OptionalInt;

/**
 * Where the sites are, for pictures of a configuration. Coordinates are in units of the nearest-neighbour distance,
 * x to the right, y downwards; a third dimension is shown as separate layers.
 */
public interface SiteLayout {

	/** Number of layers (1 in the plane). */
	int layers();

	/** Layer of a site. */
	int layer(int site);

	/** Horizontal position of a site within its layer. */
	double x(int site);

	/** Vertical position of a site within its layer. */
	double y(int site);

	/**
	 * The number of sites along each edge, if the sites fill a square or a cube with one site at each whole-number
	 * position from the origin on; empty for every other arrangement.
	 *
	 * @param sites number of sites
	 */
	default OptionalInt side(int sites) {
		int side = (int) Math.round(layers() == 1 ? Math.sqrt(sites) : Math.cbrt(sites));
		if (side < 2 || layers() != 1 && layers() != side || (long) side * side * layers() != sites) {
			return OptionalInt.empty();
		}
		BitSet taken = new BitSet(sites);
		for (int site = 0; site < sites; site++) {
			double x = x(site);
			double y = y(site);
			if (x != Math.rint(x) || y != Math.rint(y) || x < 0 || y < 0 || x >= side || y >= side) {
				return OptionalInt.empty();
			}
			taken.set((layer(site) * side + (int) y) * side + (int) x);
		}
		return taken.cardinality() == sites ? OptionalInt.of(side) : OptionalInt.empty();
	}
}
