// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.hamiltonian.capability;

/**
 * Vectors of fixed length whose energy is linear in each of them: {@code H = -w_i . g_i + rest}, where neither the field g_i
 * nor the rest depends on w_i. A state is one vector of {@link #components} numbers after the other, each on a
 * {@link org.spinscape.core.space.SphereSpace} of so many dimensions, of squared length {@link #components}. A vector can be
 * drawn anew in its field, and turned about it without any cost.
 */
public interface VectorFields {

	/** Number of vectors. */
	int vectors();

	/** Numbers in a vector, at least 2. */
	int components();

	/**
	 * The field on one vector in the coordinates of the state, in the unit of energy.
	 *
	 * @param vector 0 to {@link #vectors()} - 1
	 * @param point  the state; its own vector is not looked at
	 * @param field  receives the field; {@link #components()} long
	 */
	void field(int vector, double[] point, double[] field);
}
