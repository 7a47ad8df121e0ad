// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.smooth.landscape;

/**
 * A point where the gradient along the space of states vanishes.
 *
 * @param point   where
 * @param energy  there
 * @param index   number of negative eigenvalues of the Hessian
 * @param slope   root mean square of the gradient's components, what is left of it
 * @param softest least absolute eigenvalue: far from zero, the index is sure
 */
record CriticalPoint(double[] point, double energy, int index, double slope, double softest) {

	/** How near, in radii, two searches for the same point end. */
	private static final double NEAR = 1e-4;

	/** Whether another critical point is the same one, to the precision of the search. */
	boolean same(CriticalPoint other, SmoothLandscape landscape) {
		return landscape.distance(point, other.point) < NEAR;
	}
}
