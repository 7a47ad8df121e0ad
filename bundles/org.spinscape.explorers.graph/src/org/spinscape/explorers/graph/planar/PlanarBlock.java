// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.graph.planar;

/**
 * A largest part of a planar graph that no single vertex holds together: either one bond, or a drawing with faces.
 * The relations between neighbours in different blocks do not depend on each other.
 *
 * @param bonds   its bonds in the graph; edge e of the drawing is bond {@code bonds[e]}
 * @param drawing null for a single bond
 */
record PlanarBlock(int[] bonds, Triangulation drawing) {

	boolean single() {
		return drawing == null;
	}
}
