// SPDX-License-Identifier: EPL-2.0
package org.spinscape.kernels.polynomial;

import org.spinscape.kernels.choice.KernelChoice;

/**
 * The inner loop of {@link CubicForm}: four rows of coefficients a_ijk with one k and neighbouring j. Sums run in
 * {@link #LANES} partial sums, entry i into sum i mod LANES, whatever the width of vectors: the same bits everywhere.
 */
interface CubicKernel {

	/** Number of partial sums; rows and vectors are filled up with zeros to multiples of it. */
	int LANES = 16;
	/** Rows that share the loads of x and of the gradient. */
	int ROWS = 4;

	/** What this JVM can do best. */
	CubicKernel BEST = KernelChoice.of(CubicKernel.class, "VectorCubicKernel", ScalarCubicKernel::new);

	/**
	 * With d_j the partial sums of {@code a_ijk x_i} over i: adds {@code x_k d_j} to the sums of j, {@code x_j d_j} to
	 * those of k, and {@code x_j x_k a_ijk} to the gradient at i.
	 *
	 * @param slab     coefficients; the rows of j = first to first + 3 follow each other from {@code from}
	 * @param length   of each row
	 * @param gradient added to
	 * @param sums     partial sums of each j, LANES apart; added to
	 * @param sumsOfK  partial sums of k; added to
	 */
	void rows(float[] slab, int from, int length, int first, int k, float[] x, float[] gradient, float[] sums,
			float[] sumsOfK);
}
