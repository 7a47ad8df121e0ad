// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.statistics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

/** Equations whose solution is known. */
class CholeskyTest {

	/** L = (2 0 0; 1 3 0; -1 2 1): a = L L^T, and x = (1, -2, 3) gives b. */
	@Test
	void positiveDefiniteEquations() {
		double[][] a = { { 4 }, { 2, 10 }, { -2, 5, 6 } };
		double[] b = { 4 - 4 - 6, 2 - 20 + 15, -2 - 10 + 18 };
		assertArrayEquals(new double[] { 1, -2, 3 }, Cholesky.solve(a, b), 1e-12);
		assertNull(Cholesky.solve(new double[][] { { 1 }, { 2, 1 } }, new double[] { 1, 1 }), "eigenvalues 3 and -1");
		assertNull(Cholesky.solve(new double[][] { { 0 } }, new double[] { 1 }));
		assertArrayEquals(new double[] { 3 }, Cholesky.solve(new double[][] { { 2 } }, new double[] { 6 }), 1e-12);
	}
}
