// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.terrain;

/**
 * States one after the other, at their places in the box of a {@link SurfaceScene}: a path between minima, or the way that a
 * walk came.
 *
 * @param label what the legend calls it
 * @param x     along the first side, -0.5 to 0.5 for what lies on the surface
 * @param y     along the second side
 * @param z     heights, from 0
 * @param ends  whether the last state is where something is now: then it has a sign, and the way there fades
 */
public record Trail(String label, double[] x, double[] y, double[] z, boolean ends) {

	/** @throws IllegalArgumentException if the lengths differ */
	public Trail {
		if (x.length != y.length || x.length != z.length) {
			throw new IllegalArgumentException("lengths differ: " + x.length + ", " + y.length + " and " + z.length);
		}
	}

	/** Number of states. */
	public int size() {
		return x.length;
	}

	private static final double FAINTEST = 0.25;

	/** How much of its colour the stroke that ends at a state has, 0 to 1. */
	double strength(int state) {
		return ends ? FAINTEST + (1 - FAINTEST) * state / Math.max(1, size() - 1) : 1;
	}
}
