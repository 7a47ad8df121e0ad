// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.spinscape.core.random.RandomStream;
import org.spinscape.core.random.StreamKey;
import org.spinscape.core.random.StreamPurpose;

/** Distributions and fits against values and laws that are known. */
class FitTest {

	private static final double[] SIZES = { 8, 12, 16, 24, 32, 48, 64 };

	@Test
	void normalDistribution() {
		// Abramowitz and Stegun, table 26.1, and the tail at 10 sigma.
		assertEquals(0.8413447460685429, Normal.cumulative(1), 1e-14);
		assertEquals(0.99865010196837, Normal.cumulative(3), 1e-13);
		assertEquals(7.619853024160527e-24, Normal.cumulative(-10), 1e-36);
		assertEquals(1.959963984540054, Normal.quantile(0.975), 1e-12);
		assertEquals(-3.090232306167813, Normal.quantile(0.001), 1e-11);
		// Student's t, two-sided 95 per cent: 1, 2, 5 and 30 degrees of freedom.
		assertEquals(12.706204736, Normal.student(0.975, 1), 1e-8);
		assertEquals(4.302652730, Normal.student(0.975, 2), 1e-8);
		assertEquals(2.570581836, Normal.student(0.975, 5), 1e-8);
		assertEquals(2.042272456, Normal.student(0.975, 30), 1e-8);
	}

	@Test
	void straightLineByHand() {
		// y = 1, 3, 4 at x = 0, 1, 2, unit errors: slope 1.5, intercept 7/6, variances 1/2 and 5/6.
		LeastSquares fit = LeastSquares.fit(new double[][] { { 1, 0 }, { 1, 1 }, { 1, 2 } }, new double[] { 1, 3, 4 },
				new double[] { 1, 1, 1 });
		assertEquals(7.0 / 6, fit.parameter(0).value(), 1e-12);
		assertEquals(Math.sqrt(5.0 / 6), fit.parameter(0).error(), 1e-12);
		assertEquals(1.5, fit.parameter(1).value(), 1e-12);
		assertEquals(Math.sqrt(0.5), fit.parameter(1).error(), 1e-12);
		assertEquals(1.0 / 6, fit.chiSquare(), 1e-12);
		assertEquals(Double.POSITIVE_INFINITY, fit.informationCriterion(0));
		assertThrows(IllegalArgumentException.class, () -> LeastSquares.fit(new double[][] { { 1, 2 }, { 1, 2 } },
				new double[] { 1, 3 }, new double[] { 1, 1 }));
	}

	private static double[] noisy(GrowthModel model, double rate, double error, int seed) {
		RandomStream random = new StreamKey(seed, StreamPurpose.TEST, "growth", 0, 0).open();
		double[] logs = new double[SIZES.length];
		Arrays.setAll(logs, i -> 1 + rate * switch (model) {
			case EXPONENTIAL -> SIZES[i];
			case POWER_LAW -> Math.log(SIZES[i]);
			case STRETCHED -> Math.pow(SIZES[i], 0.5);
		} + error * random.nextGaussian());
		return logs;
	}

	private static double[] errors(double error) {
		double[] errors = new double[SIZES.length];
		Arrays.fill(errors, error);
		return errors;
	}

	@Test
	void theRightLawIsPreferred() {
		for (int seed = 0; seed < 50; seed++) {
			double[] exponential = noisy(GrowthModel.EXPONENTIAL, 0.1, 0.1, seed);
			double[] power = noisy(GrowthModel.POWER_LAW, 2, 0.1, seed);
			double[] stretched = noisy(GrowthModel.STRETCHED, 1, 0.05, seed);
			assertTrue(criterion(GrowthModel.POWER_LAW, exponential, 0.1)
					- criterion(GrowthModel.EXPONENTIAL, exponential, 0.1) > 6, "exponential, seed " + seed);
			assertTrue(criterion(GrowthModel.EXPONENTIAL, power, 0.1)
					- criterion(GrowthModel.POWER_LAW, power, 0.1) > 6, "power law, seed " + seed);
			assertTrue(criterion(GrowthModel.EXPONENTIAL, stretched, 0.05)
					- criterion(GrowthModel.STRETCHED, stretched, 0.05) > 6, "stretched, seed " + seed);
			assertEquals(0.5, GrowthModel.STRETCHED.fit(SIZES, stretched, errors(0.05)).orElseThrow().exponent(), 0.15);
		}
	}

	private static double criterion(GrowthModel model, double[] logs, double error) {
		return model.fit(SIZES, logs, errors(error)).orElseThrow().informationCriterion();
	}

	@Test
	void errorsOfExponentsCover() {
		int runs = 400;
		int covered = 0;
		int predicted = 0;
		for (int run = 0; run < runs; run++) {
			double[] logs = noisy(GrowthModel.POWER_LAW, 2, 0.1, run);
			Estimate rate = GrowthModel.POWER_LAW.fit(SIZES, logs, errors(0.1)).orElseThrow().rate();
			covered += Math.abs(rate.value() - 2) < 1.96 * rate.error() ? 1 : 0;
			int last = SIZES.length - 1;
			var fewer = GrowthModel.POWER_LAW.fit(Arrays.copyOf(SIZES, last), Arrays.copyOf(logs, last),
					Arrays.copyOf(errors(0.1), last)).orElseThrow();
			double scale = Math.hypot(fewer.errorAt(SIZES[last]), 0.1);
			predicted += Math.abs(fewer.at(SIZES[last]) - logs[last]) < 1.96 * scale ? 1 : 0;
		}
		// Binomial with p = 0.95, n = 400: 380 +- 4.4; 4 sigma.
		assertEquals(380, covered, 18);
		assertEquals(380, predicted, 18);
	}
}
