// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.hamiltonian.capability;

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
}
