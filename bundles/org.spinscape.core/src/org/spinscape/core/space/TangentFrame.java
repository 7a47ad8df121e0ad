// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.space;

/**
 * Orthonormal coordinates of the tangent space at one point of a {@link Manifold}, as many as it has dimensions. They
 * keep lengths and angles. Immutable.
 */
public interface TangentFrame {

	/** Writes the tangent vector with these coordinates into {@code vector}, in components of the surrounding space. */
	void vector(double[] coordinates, double[] vector);

	/** Writes the coordinates of a vector, of its tangent part if it has another, into {@code coordinates}. */
	void coordinates(double[] vector, double[] coordinates);
}
