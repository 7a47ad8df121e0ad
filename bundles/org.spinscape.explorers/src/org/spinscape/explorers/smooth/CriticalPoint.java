// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.smooth;

/**
 * A point where the gradient along the sphere vanishes.
 *
 * @param point   where
 * @param energy  in J
 * @param index   number of negative eigenvalues of the Hessian
 * @param slope   length of the gradient over the radius, what is left of it
 * @param softest least absolute eigenvalue: far from zero, the index is sure
 */
record CriticalPoint(double[] point, double energy, int index, double slope, double softest) {

	/** Whether another critical point is the same one, to the precision of the search. */
	boolean same(CriticalPoint other) {
		double square = 0;
		for (int i = 0; i < point.length; i++) {
			square += (point[i] - other.point[i]) * (point[i] - other.point[i]);
		}
		return square < 1e-8 * point.length;
	}
}
