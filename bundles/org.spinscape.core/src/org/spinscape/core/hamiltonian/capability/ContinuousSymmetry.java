// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.hamiltonian.capability;

import java.util.List;

/**
 * Maps of real vectors that change them as little as one likes: a minimum of such a model is not isolated, and its
 * Hessian has eigenvalues 0 that say nothing of its stability.
 */
public interface ContinuousSymmetry extends Symmetry {

	/**
	 * The directions in which the smallest of the maps move a point: the energy is level along each of them. They span
	 * the directions of the family and need not be independent, orthogonal or of length 1.
	 *
	 * @param point a state; unchanged
	 * @return new vectors, as long as the point
	 */
	List<double[]> directions(double[] point);
}
