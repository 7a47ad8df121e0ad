// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.equilibrium;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.spinscape.analyzers.statistics.Estimate;

/** Differences worked out by hand, and how the largest are named. */
class DifferencesTest {

	private static double sigmas(double a, double errorA, double b, double errorB) {
		return Differences.sigmas(new Estimate(a, errorA), new Estimate(b, errorB));
	}

	@Test
	void independentErrorsAddInSquares() {
		assertEquals(2, sigmas(1, 3, 11, 4), 1e-12);
		assertEquals(2, sigmas(11, 4, 1, 3), 1e-12);
		assertEquals(1, sigmas(-5, 3, 0, 4), 1e-12);
	}

	@Test
	void whatNeverChangesHasTheErrorOfTheOther() {
		assertEquals(10 / Math.sqrt(2), sigmas(0, Double.NaN, 10, 1), 1e-12);
		assertEquals(10 / Math.sqrt(2), sigmas(0, 1, 10, Double.NaN), 1e-12);
		assertEquals(Double.POSITIVE_INFINITY, sigmas(0, Double.NaN, 1, Double.NaN));
		assertEquals(0, sigmas(7, Double.NaN, 7, Double.NaN));
		assertEquals(0, sigmas(7, Double.NaN, 7 * (1 + 1e-13), Double.NaN), "rounding");
		assertEquals(Double.POSITIVE_INFINITY, sigmas(7, Double.NaN, 7 * (1 + 1e-9), Double.NaN));
		assertEquals(0, sigmas(0, Double.NaN, 0, Double.NaN), "nothing at all");
		assertEquals(0, sigmas(1e6, Double.NaN, 1e6 + 1e-6, Double.NaN), "rounding is relative");
	}

	/** 1, 2, ..., 5: mean 3, variance 2.5, error of the mean sqrt(0.5). */
	@Test
	void meanOverDisorderInItsStandardErrors() {
		assertEquals(3 / Math.sqrt(0.5), DisorderMean.sigmas(new double[] { 1, 2, 3, 4, 5 }, 1), 1e-12);
		assertEquals(3 / Math.sqrt(0.5), DisorderMean.sigmas(new double[] { -1, -2, -3, -4, -5 }, 1), 1e-12);
		assertEquals(0, DisorderMean.sigmas(new double[] { 1e-14, 2e-14, 3e-14 }, 1), "rounding");
		assertEquals(0, DisorderMean.sigmas(new double[3], 0), "nothing at all");
	}

	@Test
	void binsHalveTheTime() {
		double[] series = { 100, 1, 2, 4, 10, 20, 30, 60 };
		assertEquals(4, LogBins.start(8, 0));
		assertEquals(30, LogBins.mean(series, 0));
		assertEquals(3, LogBins.mean(series, 1));
		assertEquals(1, LogBins.mean(series, 2));
		assertEquals(3, LogBins.count(8));
		assertEquals(2, LogBins.count(7));
		assertEquals(0, LogBins.count(1));
		assertEquals(0, LogBins.count(0));
	}

	private static Discrepancy comparison(String subject, String place, double sigmas) {
		return new Discrepancy(subject, "halves", place, sigmas);
	}

	@Test
	void theLargestOfEachKindIsNamedFirst() {
		Comparisons all = new Comparisons();
		assertTrue(all.largest().isEmpty());
		assertEquals(0, all.worst());
		assertEquals("", all.failures(2));
		all.add(comparison("energy", "at T = 1", 3));
		all.add(comparison("energy", "at T = 2", 4));
		all.add(comparison("overlap", "", 5));
		all.add(comparison("heat", "", 2));
		assertEquals(4, all.count());
		assertEquals(5, all.worst());
		assertEquals("overlap", all.largest().orElseThrow().subject());
		assertEquals("overlap differs by 5.0 sigma (halves); energy differs by 4.0 sigma (halves, at T = 2)"
				+ " and in 1 other places", all.failures(2));
		assertEquals("overlap differs by 5.0 sigma (halves)", all.failures(4));
		assertEquals("halves 5.0", all.summary());
		Comparisons more = new Comparisons();
		more.add(all);
		more.add(comparison("energy", "", Double.POSITIVE_INFINITY));
		assertEquals(5, more.count());
		assertEquals("halves never changing", more.summary());
		assertEquals("energy differs without ever changing (halves)", more.failures(5));
	}

	@Test
	void placesAreNamedFromOutsideInwards() {
		assertEquals("L = 4 at T = 1", comparison("energy", "at T = 1", 3).in("L = 4").place());
		assertEquals("L = 4", comparison("energy", "", 3).in("L = 4").place());
		assertEquals(7, comparison("energy", "", 3).with(7).sigmas());
	}
}
