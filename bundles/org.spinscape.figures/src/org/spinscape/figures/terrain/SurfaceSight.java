// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.terrain;

import java.util.List;

import org.spinscape.figures.Viewpoint;

/**
 * What of a surface is shown, and from where.
 *
 * @param from     the viewpoint
 * @param saddles  whether saddles are shown beside the minima
 * @param selected a minimum that is marked, by its rank from 0; -1 for none
 * @param trails   ways on the surface
 */
public record SurfaceSight(Viewpoint from, boolean saddles, int selected, List<Trail> trails) {

	/** Everything, from where it is usually seen. */
	public static final SurfaceSight USUAL = new SurfaceSight(Viewpoint.USUAL, true, -1, List.of());

	public SurfaceSight {
		trails = List.copyOf(trails);
	}

	/** The same from elsewhere. */
	public SurfaceSight from(Viewpoint other) {
		return new SurfaceSight(other, saddles, selected, trails);
	}

	/** The same with other ways. */
	public SurfaceSight with(List<Trail> others) {
		return new SurfaceSight(from, saddles, selected, others);
	}
}
