// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

import org.junit.jupiter.api.Test;

/** Laws of growth on data that obey one exactly. */
class GrowthModelTest {

	private static final double[] SIZES = { 2, 4, 8, 16, 32, 64 };

	private static GrowthModel.Fit fit(GrowthModel model, DoubleUnaryOperator law) {
		double[] errors = new double[SIZES.length];
		Arrays.fill(errors, 0.1);
		return model.fit(SIZES, Arrays.stream(SIZES).map(law).toArray(), errors).orElseThrow();
	}

	@Test
	void exactDataGiveTheLawBack() {
		GrowthModel.Fit exponential = fit(GrowthModel.EXPONENTIAL, n -> 1 + 0.25 * n);
		assertEquals(0.25, exponential.rate().value(), 1e-12);
		assertEquals(26, exponential.at(100), 1e-10);
		assertEquals(1, exponential.exponent());
		GrowthModel.Fit power = fit(GrowthModel.POWER_LAW, n -> 1 + 3 * Math.log(n));
		assertEquals(3, power.rate().value(), 1e-12);
		assertEquals(1 + 3 * Math.log(100), power.at(100), 1e-10);
		// The search halts at the square root of the rounding of chi-square.
		GrowthModel.Fit stretched = fit(GrowthModel.STRETCHED, n -> 1 + 2 * Math.sqrt(n));
		assertEquals(0.5, stretched.exponent(), 1e-6);
		assertEquals(2, stretched.rate().value(), 1e-5);
		assertEquals(21, stretched.at(100), 1e-4);
		assertEquals(1.5, fit(GrowthModel.STRETCHED, n -> 5 - Math.pow(n, 1.5)).exponent(), 1e-6);
	}

	/** ln y = a + b ln N over ln 2 times 1, ..., 6: the variance of b is s^2/(17.5 ln^2 2), that at the middle s^2/6. */
	@Test
	void errorsAreThoseOfTheLine() {
		GrowthModel.Fit power = fit(GrowthModel.POWER_LAW, n -> 1 + 3 * Math.log(n));
		assertEquals(0.1 / (Math.sqrt(17.5) * Math.log(2)), power.rate().error(), 1e-12);
		assertEquals(0.1 / Math.sqrt(6), power.errorAt(Math.pow(2, 3.5)), 1e-12);
	}

	/** Of 6 points: 4 + 12/3 for two parameters, 6 + 24/2 for the three of the stretched law. */
	@Test
	void theExponentCountsAsAParameter() {
		assertEquals(8, fit(GrowthModel.EXPONENTIAL, n -> n).informationCriterion(), 1e-9);
		assertEquals(18, fit(GrowthModel.STRETCHED, Math::sqrt).informationCriterion(), 1e-6);
	}

	@Test
	void tooFewPointsGiveNoFit() {
		double[] two = { 1, 2 };
		assertTrue(GrowthModel.EXPONENTIAL.fit(two, two, two).isPresent());
		assertTrue(GrowthModel.STRETCHED.fit(two, two, two).isEmpty());
		double[] three = { 1, 2, 3 };
		assertTrue(GrowthModel.STRETCHED.fit(three, three, three).isPresent());
		double[] one = { 1 };
		assertTrue(GrowthModel.POWER_LAW.fit(one, one, one).isEmpty());
		assertTrue(GrowthModel.POWER_LAW.fit(new double[] { 8, 8 }, two, two).isEmpty(), "one size only");
	}

	@Test
	void labels() {
		assertEquals("power-law", GrowthModel.POWER_LAW.label());
		assertEquals("stretched", GrowthModel.STRETCHED.label());
	}
}
