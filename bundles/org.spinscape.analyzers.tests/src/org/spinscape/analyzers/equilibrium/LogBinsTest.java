// SPDX-License-Identifier: EPL-2.0
package org.spinscape.analyzers.equilibrium;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.spinscape.analyzers.statistics.Autocorrelation;
import org.spinscape.analyzers.statistics.Estimate;

/** Sixteen records: bins of the last eight, four before, two, one. */
class LogBinsTest {

	private static final double[] SERIES = { 99, 7, 3, 5, 1, 2, 3, 6, 4, 4, 4, 4, 2, 2, 2, 2 };

	@Test
	void bins() {
		assertEquals(3, LogBins.mean(SERIES, 0));
		assertEquals(3, LogBins.mean(SERIES, 1));
		assertEquals(4, LogBins.mean(SERIES, 2));
		assertEquals(7, LogBins.mean(SERIES, 3));
		assertEquals(8, LogBins.start(16, 0));
		assertEquals(1, LogBins.start(16, 3));
		assertEquals(4, LogBins.count(16));
		assertEquals(1, LogBins.count(2));
		assertEquals(0, LogBins.count(1));
		assertEquals(Double.NaN, LogBins.mean(new double[] { 1 }, 1), "a bin without records");
	}

	/** Errors are those of the last half: a half or a quarter of its records have sqrt(2) or twice its error. */
	@Test
	void errorsGrowAsBinsShrink() {
		Estimate[] estimates = LogBins.estimates(SERIES);
		double error = Autocorrelation.of(new double[] { 4, 4, 4, 4, 2, 2, 2, 2 }).error();
		assertEquals(error, estimates[0].error(), 1e-12);
		assertEquals(Math.sqrt(2) * error, estimates[1].error(), 1e-12);
		assertEquals(2 * error, estimates[2].error(), 1e-12);
		assertEquals(3, estimates[0].value());
		assertEquals(4, estimates[2].value());
	}
}
