// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotedTest {

	/** Rounded by hand. */
	@ParameterizedTest
	@CsvSource({ "0.55912, 0.0131, 0.559(13)", "-11.2988, 0.0021, -11.2988(21)", "122.34, 18, 122(18)",
			"1225, 180, 1220(180)", "5452.55, 190, 5450(190)",
			"2.3456e12, 1.7e10, 2.346(17)e+12", "12, 190, 10(190)", "0.25, NaN, 0.25", "19, 0, 19", "0.8, 4e-17, 0.8",
			"0.8, Infinity, 0.8 +/- unknown",
			"-23.1846751, 1e-13, -23.18468", "0, 4e-17, 0", "2e-20, 3e-21, 2.00(30)e-20", "NaN, 0.1, undefined",
			"NaN, NaN, undefined", "Infinity, 1, infinite", "-Infinity, NaN, minus infinite" })
	void valuesWithErrors(double value, double error, String expected) {
		assertEquals(expected, Quoted.withError(value, error));
	}

	/** Whatever the numbers are, the words of a program never stand in a text, and an error never has more digits than two. */
	@Test
	void noTextHoldsNumbersThatAreNone() {
		double[] all = { 0, -0.0, 1, -2.5, 1e-300, 1e300, 4e-17, Double.MIN_VALUE, Double.MAX_VALUE, Double.NaN,
				Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY };
		for (double value : all) {
			for (double error : all) {
				for (long count : new long[] { 0, 1, 2 }) {
					String text = Quoted.of(new Scalar(ResultKind.scalar("x", "", "").tag(), value, error, Double.NaN,
							count)) + Quoted.sigmas(error);
					assertTrue(!text.contains("NaN") && !text.contains("Infinity"), text);
				}
			}
		}
	}

	@Test
	void unknownErrorsAreSaid() {
		assertEquals("0.5 +/- unknown", Quoted.of(Scalar.thermal(ResultKind.scalar("x", "", ""), 0.5, Double.NaN, 40)));
		assertEquals("0.5", Quoted.of(Scalar.exact(ResultKind.scalar("x", "", ""), 0.5)));
		assertEquals("undefined", Quoted.of(Scalar.thermal(ResultKind.scalar("x", "", ""), Double.NaN, Double.NaN, 40)));
		assertEquals("0.500(10)", Quoted.of(new Scalar(ResultKind.scalar("x", "", "").tag(), 0.5, Double.NaN, 0.01, 40)));
		assertEquals("an unknown number of sigma (no error is known)", Quoted.sigmas(Double.POSITIVE_INFINITY));
		assertEquals("2.3 sigma", Quoted.sigmas(2.3));
	}

	@Test
	void everyLocaleWritesTheSame() {
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.GERMANY);
			assertEquals("2.3 sigma", Quoted.sigmas(2.3));
			assertEquals("1.5e-09", Quoted.plain(1.5e-9, 2));
		} finally {
			Locale.setDefault(before);
		}
	}
}
