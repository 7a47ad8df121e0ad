// SPDX-License-Identifier: EPL-2.0
package org.spinscape.explorers.smooth.paths;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.SplitMix64;

/** Assignments against the best of all permutations. */
class AssignmentTest {

	private static double best(double[][] costs, int row, int taken) {
		if (row == costs.length) {
			return 0;
		}
		double best = Double.POSITIVE_INFINITY;
		for (int column = 0; column < costs.length; column++) {
			if ((taken >> column & 1) == 0) {
				best = Math.min(best, costs[row][column] + best(costs, row + 1, taken | 1 << column));
			}
		}
		return best;
	}

	@Test
	void isTheCheapestOfAll() {
		RandomStream random = new SplitMix64(4);
		for (int trial = 0; trial < 200; trial++) {
			int n = 1 + random.nextInt(7);
			double[][] costs = new double[n][n];
			for (double[] row : costs) {
				for (int j = 0; j < n; j++) {
					// Small whole numbers give many ties.
					row[j] = trial % 2 == 0 ? random.nextGaussian() : random.nextInt(4) - 2;
				}
			}
			int[] columns = Assignment.of(costs);
			double sum = 0;
			int taken = 0;
			for (int i = 0; i < n; i++) {
				sum += costs[i][columns[i]];
				taken |= 1 << columns[i];
			}
			assertEquals((1 << n) - 1, taken);
			assertEquals(best(costs, 0, 0), sum, 1e-12);
		}
	}
}
