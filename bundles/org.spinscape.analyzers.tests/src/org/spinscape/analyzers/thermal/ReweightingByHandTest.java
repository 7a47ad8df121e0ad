// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.thermal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Two levels 1 J apart, whose sums fit on a line. */
class ReweightingByHandTest {

	private static final double LN3 = Math.log(3);

	/**
	 * Three records below and one above at infinite temperature. At beta = ln 3 the upper level has a third of its weight:
	 * Z falls to (3 + 1/3)/4, one of ten is above, and the records are worth (10/3)^2/(3 + 1/9).
	 */
	@Test
	void oneTemperatureTellsOfAnother() {
		for (double ground : new double[] { 0, 5, -700 }) {
			Mbar mbar = Mbar.solve(new Mbar.Input(new double[] { 0 }, new double[] { ground, ground + 1 },
					new double[] { 3, 1 }, new double[] { 4 }), null);
			Mbar.State cold = mbar.at(LN3);
			assertEquals(Math.log(10 / 12.0) - LN3 * ground, cold.logPartition(), 1e-12 * Math.max(1, Math.abs(ground)));
			assertEquals(ground + 0.1, cold.energy(), 1e-12 * Math.max(1, Math.abs(ground)));
			assertEquals(0.09, cold.variance(), 1e-12);
			assertEquals(25 / 7.0, cold.effective(), 1e-12);
			assertEquals(4, mbar.at(0).effective(), 1e-12);
		}
	}

	/**
	 * As many records as expected: 4 and 4 at beta = 0, 6 and 2 at beta = ln 3, so that Z falls to 2/3. The denominators are
	 * 8 + 12 = 20 below and 8 + 4 = 12 above, and each level has weight 1/2. Wherever the search starts, also with levels
	 * that nobody visited.
	 */
	@Test
	void twoTemperaturesAgree() {
		double[] betas = { 0, LN3 };
		double[] records = { 8, 8 };
		Mbar.Input visited = new Mbar.Input(betas, new double[] { 0, 1 }, new double[] { 10, 6 }, records);
		Mbar.Input more = new Mbar.Input(betas, new double[] { 0, 1, 900, -900 }, new double[] { 10, 6, 0, 0 }, records);
		for (Mbar.Input input : new Mbar.Input[] { visited, more }) {
			for (double[] start : new double[][] { null, { 0, 0 }, { 0, 60 }, { 0, -60 } }) {
				Mbar mbar = Mbar.solve(input, start);
				assertArrayEquals(new double[] { 0, Math.log(2 / 3.0) }, mbar.logs(), 1e-9);
				Mbar.State between = mbar.at(Math.log(2));
				assertEquals(Math.log(0.75), between.logPartition(), 1e-9);
				assertEquals(1 / 3.0, between.energy(), 1e-9);
				assertEquals(2 / 9.0, between.variance(), 1e-9);
				assertEquals(270 / 17.0, between.effective(), 1e-6);
				// 10 times 8/20 times 12/20, and 6 times 8/12 times 4/12, over 8 records.
				assertEquals(7 / 15.0, mbar.overlap(0), 1e-9);
			}
		}
	}

	/** Three temperatures, beta = 0, ln 3, ln 7, with 16, 16 and 16 records: 8 + 12 + 14 below, 8 + 4 + 2 above. */
	@Test
	void threeTemperaturesAgree() {
		Mbar.Input input = new Mbar.Input(new double[] { 0, LN3, Math.log(7) }, new double[] { 0, 1 },
				new double[] { 34, 14 }, new double[] { 16, 16, 16 });
		for (double[] start : new double[][] { null, { 0, 40, 0 }, { 0, -3, 3 } }) {
			Mbar mbar = Mbar.solve(input, start);
			assertArrayEquals(new double[] { 0, Math.log(2 / 3.0), Math.log(4 / 7.0) }, mbar.logs(), 1e-9);
			assertEquals(0.25, mbar.at(LN3).energy(), 1e-9);
		}
	}

	/**
	 * Records at 0 and 1 J with weights 1 and 2, of values 3 and 5: at beta = ln 3 they count 1 and 1/6, over a sum of 3/2
	 * for all states. The mean is 23/7, of squares 79/7; they are worth (7/6)^2/(37/36) records.
	 */
	@Test
	void weightsAreTakenOut() {
		for (double constant : new double[] { 0, 7, -900 }) {
			WeightedSums sums = new WeightedSums(new double[][] { { constant, constant + Math.log(2) } },
					new double[][] { { 0, 1 } }, new double[][] { { 3, 5 } }, LN3, 2);
			WeightedSums.Part all = sums.without(block -> false);
			assertEquals(Math.log(7 / 9.0), all.logRatio(), 1e-12);
			assertEquals(23 / 7.0, all.mean(), 1e-12);
			assertEquals(24 / 49.0, all.variance(), 1e-12);
			assertEquals(49 / 37.0, sums.effective(), 1e-12);
			WeightedSums.Part first = sums.without(block -> block == 1);
			assertEquals(0, first.logRatio(), 1e-12);
			assertEquals(3, first.mean(), 1e-12);
			WeightedSums.Part second = sums.without(block -> block == 0);
			assertEquals(-LN3, second.logRatio(), 1e-12);
			assertEquals(5, second.mean(), 1e-12);
		}
	}

	/** A second replica of two records at 1 J and value 9, whose Z falls to 1/3: means are those of 7/9 and 3/9. */
	@Test
	void replicasCountByTheirPartitionFunctions() {
		WeightedSums sums = new WeightedSums(new double[][] { { 0, Math.log(2) }, { 7, 7 } },
				new double[][] { { 0, 1 }, { 1, 1 } }, new double[][] { { 3, 5 }, { 9, 9 } }, LN3, 1);
		WeightedSums.Part all = sums.without(block -> false);
		assertEquals(Math.log(5 / 9.0), all.logRatio(), 1e-12);
		assertEquals(5, all.mean(), 1e-12);
		// Of squares 0.7 79/7 + 0.3 81.
		assertEquals(7.9 + 24.3 - 25, all.variance(), 1e-12);
		assertEquals(49 / 37.0 + 2, sums.effective(), 1e-12);
	}
}
