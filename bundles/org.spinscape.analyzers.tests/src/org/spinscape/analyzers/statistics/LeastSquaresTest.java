// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.statistics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** Fits that were worked out by hand. */
class LeastSquaresTest {

	private static LeastSquares line(double... y) {
		double[][] design = new double[y.length][];
		double[] errors = new double[y.length];
		for (int i = 0; i < y.length; i++) {
			design[i] = new double[] { 1, i };
			errors[i] = 1;
		}
		return LeastSquares.fit(design, y, errors);
	}

	/** Without any deviation only the penalty is left: n = 7, k = 2 gives 4 + 12/4, k = 3 gives 6 + 24/3, k = 4: 8 + 40/2. */
	@Test
	void akaikesCriterionPunishesParameters() {
		LeastSquares exact = line(1, 3, 5, 7, 9, 11, 13);
		assertEquals(0, exact.chiSquare(), 1e-20);
		assertEquals(7, exact.informationCriterion(0), 1e-12);
		assertEquals(14, exact.informationCriterion(1), 1e-12);
		assertEquals(28, exact.informationCriterion(2), 1e-12);
		// k = 5 leaves one point to spare: 10 + 60/1. From k = 6 on there is none.
		assertEquals(70, exact.informationCriterion(3), 1e-12);
		assertEquals(Double.POSITIVE_INFINITY, exact.informationCriterion(4));
		assertEquals(Double.POSITIVE_INFINITY, exact.informationCriterion(5));
	}

	/** The deviations 1, -2, 0, 2, -1 are orthogonal to every line over 0, ..., 4; n = 5, k = 2: 4 + 12/2. */
	@Test
	void akaikesCriterionAddsChiSquare() {
		LeastSquares fit = line(1, -2, 0, 2, -1);
		assertEquals(10, fit.chiSquare(), 1e-12);
		assertArrayEquals(new double[] { 0, 0 }, fit.parameters(), 1e-12);
		assertEquals(20, fit.informationCriterion(0), 1e-12);
	}

	/** 1 +- 1 and 6 +- 2: weights 1 and 1/4, mean 2.5/1.25, variance 1/1.25, deviations of 1 and 2 errors. */
	@Test
	void weightsAreInverseVariances() {
		LeastSquares mean = LeastSquares.fit(new double[][] { { 1 }, { 1 } }, new double[] { 1, 6 }, new double[] { 1, 2 });
		assertEquals(2, mean.parameter(0).value(), 1e-12);
		assertEquals(Math.sqrt(0.8), mean.parameter(0).error(), 1e-12);
		assertEquals(5, mean.chiSquare(), 1e-12);
		assertEquals(2, mean.points());
	}

	/** The error of a line is least at the mean of x: 1/5 + (x - 2)^2/10 for x = 0, ..., 4. */
	@Test
	void errorOfALineGrowsAwayFromTheMiddle() {
		LeastSquares fit = line(1, 3, 5, 7, 9);
		assertEquals(5, fit.at(new double[] { 1, 2 }), 1e-12);
		assertEquals(Math.sqrt(0.2), fit.errorAt(new double[] { 1, 2 }), 1e-12);
		assertEquals(21, fit.at(new double[] { 1, 10 }), 1e-12);
		assertEquals(Math.sqrt(6.6), fit.errorAt(new double[] { 1, 10 }), 1e-12);
	}

	/**
	 * A parabola over x = -2, ..., 2 with sums 5, 10, 34 of the even powers. The inverse of its normal matrix is 34/70 and
	 * 5/70 on the diagonal of constant and square, -10/70 between them, 1/10 for the slope.
	 */
	@Test
	void parabolaByHand() {
		double[][] design = new double[5][];
		double[] y = new double[5];
		for (int i = 0; i < 5; i++) {
			double x = i - 2;
			design[i] = new double[] { 1, x, x * x };
			y[i] = 2 - 3 * x + 0.5 * x * x;
		}
		LeastSquares fit = LeastSquares.fit(design, y, new double[] { 1, 1, 1, 1, 1 });
		assertArrayEquals(new double[] { 2, -3, 0.5 }, fit.parameters(), 1e-12);
		assertArrayEquals(new double[] { 34 / 70.0, 0, -10 / 70.0 }, fit.covariance()[0], 1e-12);
		assertArrayEquals(new double[] { 0, 0.1, 0 }, fit.covariance()[1], 1e-12);
		assertArrayEquals(new double[] { -10 / 70.0, 0, 5 / 70.0 }, fit.covariance()[2], 1e-12);
		assertEquals(0, fit.chiSquare(), 1e-20);
	}

	/** A parameter in a unit of its own: columns of any size give the same line. */
	@Test
	void columnsHaveUnits() {
		for (double unit : new double[] { 1e-9, 1e9 }) {
			double[][] design = { { 1, 0 }, { 1, unit }, { 1, 2 * unit } };
			LeastSquares fit = LeastSquares.fit(design, new double[] { 1, 3, 4 }, new double[] { 1, 1, 1 });
			assertEquals(7.0 / 6, fit.parameters()[0], 1e-12);
			assertEquals(1.5, fit.parameters()[1] * unit, 1e-12);
			assertEquals(Math.sqrt(0.5), fit.parameter(1).error() * unit, 1e-12);
		}
	}
}
