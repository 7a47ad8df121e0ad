// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormulaTest {

	private static final Map<String, Double> NAMES = Map.of("L", 4.0, "beta", 0.5, "e", 7.0);

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "1 + 2 * 3; 7", "(1 + 2) * 3; 9", "-2^2; -4", "2^3^2; 512", "2^-1; 0.5",
			"1/beta; 2",
			"2 beta; 1", "2(L+1); 10", "7 % 4; 3", "1.5e2; 150", "2e; 14", "8 - 3 - 2; 3", "sqrt(L) + abs(-1); 3",
			"min(L, 3) + max(1, beta) + pow(2, 3); 12", "log2(8) - log10(100) - log(exp(1)); 0", "floor(2.5) + ceil(2.5); 5",
			"L < 5; 1", "L <= 3; 0", "L >= 4 and beta != 1; 1", "L == 5 or not (beta > 1); 1", "not 0; 1", "cos(pi); -1",
			"L < 5 && beta > 1 || 1; 1", "+L; 4", "--L; 4",
			"4 <= L; 1", "5 > L; 1", "L > 4; 0", "L < 4; 0", "0 || 0; 0", "0 || 2; 1", "1e+2; 100", "1E-2; 0.01", "3 e; 21",
			"' 1 + 2 '; 3", "L ( 2 ); 8", "L == 4 ; 1" })
	void valuesAreThoseOfArithmetic(String text, double value) {
		assertEquals(value, Arithmetic.evaluate(text, NAMES), 1e-15, text);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"', value = { "1 + | at position 4: something is missing",
			"2 * size | at position 5: 'size' is unknown; known names are L, beta, e",
			"(1 + 2 | at position 7: a closing bracket is missing", "1 + ) | at position 5: ')' cannot stand here",
			"1 $ 2 | at position 3: '$' cannot stand here", "L = 4 | at position 3: write == to compare",
			"1.2.3 | at position 1: '1.2.3' is not a number",
			"max(1) | at position 6: 'max' takes two values with a comma between them",
			"3 4 | at position 3: '4' cannot stand here" })
	void whatIsWrongHasAPosition(String text, String message) {
		assertEquals(message, assertThrows(IllegalArgumentException.class, () -> Arithmetic.evaluate(text, NAMES))
				.getMessage());
	}

	/** What stands beside each other is not deep. */
	@Test
	void longFormulasAreNone() {
		assertEquals(500, Arithmetic.evaluate("(1)" + " + (1)".repeat(499), NAMES));
	}

	@Test
	void depthIsBounded() {
		String deep = "(".repeat(100_000);
		assertThrows(IllegalArgumentException.class, () -> Arithmetic.evaluate(deep, NAMES));
		assertThrows(IllegalArgumentException.class, () -> Arithmetic.evaluate("-".repeat(100_000) + "1", NAMES));
	}
}
