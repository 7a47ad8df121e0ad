// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumbersTest {

	/** Rounded by hand; the first is from the table of science.md A6. */
	@ParameterizedTest
	@CsvSource({ "0.55912, 0.0131, 0.559(13)", "0.882, 0.0072, 0.8820(72)", "16.4, 0.31, 16.40(31)",
			"-11.2988, 0.0021, -11.2988(21)", "122.34, 1.8, 122.3(18)", "122.34, 18, 122(18)", "0.5, 0.0996, 0.50(10)",
			"3, 0.1, 3.00(10)", "1225, 180, 1220(180)", "2, 5e-8, 2.000000000(50)" })
	void errorsStandInTheLastDigits(double value, double error, String expected) {
		assertEquals(expected.replace('-', '\u2212'), Numbers.withError(value, error));
	}

	@Test
	void withoutErrorTheValueStandsAlone() {
		assertEquals("0.25", Numbers.withError(0.25, Double.NaN));
		assertEquals("19", Numbers.withError(19, 0));
	}

	@Test
	void extremeValuesStayReadable() {
		assertEquals("1.50e+12", Numbers.plain(1.5e12, 3));
		assertEquals("0", Numbers.plain(-0.0, 3));
		assertEquals("\u221e", Numbers.plain(Double.POSITIVE_INFINITY, 3));
		assertEquals("\u2013", Numbers.plain(Double.NaN, 3));
	}
}
