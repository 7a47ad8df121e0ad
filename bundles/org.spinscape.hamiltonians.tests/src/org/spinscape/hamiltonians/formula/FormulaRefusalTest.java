// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.spinscape.core.parameter.ParameterException;
import org.spinscape.core.parameter.ParameterSchema;
import org.spinscape.core.parameter.Violation;
import org.spinscape.core.random.SplitMix64;
import org.spinscape.hamiltonians.Models;

/** What is no formula is refused where it goes wrong, with what to do. */
class FormulaRefusalTest {

	private static final ParameterSchema SCHEMA = new FormulaHamiltonian().schema();

	private static String refusal(String formula) {
		List<Violation> wrong = SCHEMA.check(Map.of("formula", formula));
		assertEquals(1, wrong.size(), () -> formula + ": " + wrong);
		assertEquals("formula", wrong.getFirst().parameter());
		return wrong.getFirst().message();
	}

	@ParameterizedTest(name = "formula {0}")
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			``                                                | 1, column 1  | there is no term
			`# nothing but words`                             | 1, column 1  | there is no term
			`L = 4`                                           | 1, column 1  | there is no term
			`-J s[i] s[j] on bonds of squar(L)`               | 1, column 26 | did you mean 'square'
			`-J s[i] s[j] on bonds of square(2)`              | 1, column 26 | use at least 3
			`-J s[i] s[j] on bonds of square(L, 3)`           | 1, column 26 | write square(L)
			`-Q s[i] s[j] on pairs`                           | 1, column 2  | 'Q' is unknown; did you mean 'J'
			`-alfa s[i] on sites`                             | 1, column 2  | did you mean 'alpha'
			`-J[i,j] s[i] s[j] on pairs`                      | 1, column 2  | has no indices
			`-W[i,j] s[i] s[j] on pairs`                      | 1, column 2  | 'W ~ gaussian(0, 1)'
			`-s[i] s[i+1] over i in 1..N`                     | 1, column 7  | there is no spin 17 at i = 16
			`s[0]`                                            | 1, column 1  | there is no spin 0
			`s[i/2] over i in 1..N`                           | 1, column 1  | the index is 0.5 at i = 1
			`(s[1] + s[2]`                                    | 1, column 13 | close the bracket of line 1, column 1
			`s[1] + s[2])`                                    | 1, column 12 | closes no bracket
			`s[1`                                             | 1, column 4  | ']' is expected
			`s[1] +`                                          | 1, column 7  | complete the term
			`s_i`                                             | 1, column 1  | written s[i]
			`s[1] $ s[2]`                                     | 1, column 6  | '$' cannot stand in a formula
			`sum s[i]`                                        | 1, column 9  | over what
			`(s[i] over i in 1..4)^2`                         | 1, column 7  | begins with 'sum'
			`s[i] s[j] on sites`                              | 1, column 14 | the sets have 1 member, but the term has the index letters i, j
			`s[1] on pairs`                                   | 1, column 9  | no index letter
			`s[i] on`                                         | 1, column 8  | 'sites', 'pairs'
			`s[i] on sties`                                   | 1, column 9  | here is 'sties'
			`s[1] / s[2]`                                     | 1, column 6  | s^2 = 1
			`sqrt(1 + s[1])`                                  | 1, column 1  | no polynomial
			`2^s[1]`                                          | 1, column 2  | spins in an exponent
			`(s[1]+s[2])^0.5`                                 | 1, column 13 | use a whole number from 0 to 16
			`s[1]/0`                                          | 1, column 1  | infinite
			`sqrt(h-1) s[1]`                                  | 1, column 1  | no number
			`1/(i-3) s[i] on sites`                           | 1, column 1  | infinite at i = 3
			`J ~ gauss(0, 1); s[1]`                           | 1, column 5  | 'gauss' is no distribution
			`J ~ gaussian(0); s[1]`                           | 1, column 5  | write gaussian(mean, width)
			`J ~ gaussian(0, -1); s[1]`                       | 1, column 1  | the width of a gaussian is -1
			`J ~ pm1(2); s[1]`                                | 1, column 1  | from 0 to 1
			`a = b; b = a; a s[1]`                            | 1, column 12 | defined by itself
			`a = 1; a = 2; a s[1]`                            | 1, column 8  | defined in line 1 already
			`sqrt = 1; s[1]`                                  | 1, column 1  | is a function
			`J ~ pm1; J[1,2] s[1] + J[1] s[2]`                | 1, column 24 | indices [.] here, but indices [.,.] before
			`J[i] = i; J[1,2] s[1]`                           | 1, column 11 | other indices
			`W[i] = i; W s[1]`                                | 1, column 11 | needs its indices
			`N = 1.5; s[1]`                                   | 1, column 1  | use a whole number from 1
			`s[i] on bonds of chain(4)`                       | 1, column 18 | 2 members
			`s[i]s[j] on bonds of chain(4); s[i]s[j] on bonds of chain(5)` | 1, column 53 | has 5 sites
			`N = 5; s[i]s[j] on bonds of chain(4)`            | 1, column 1  | the lattice has 4 sites
			`s[i] s[j] on {(1,2), (1,2,3)}`                   | 1, column 23 | has 3 members
			`s[i] on {1, 17}`                                 | 1, column 13 | a site is 17
			`s[i]s[j] on random(100) sets of 2`               | 1, column 20 | from 0 to 60
			`s[i] on sets of 0`                               | 1, column 17 | from 1 to 16
			`(sum s[i] over i in 1..1e9) s[1]`                | 1, column 2  | 1.00e+09 terms
			`1e999 s[1]`                                      | 1, column 1  | larger than numbers
			`max(1) s[1]`                                     | 1, column 1  | two arguments
			`s[1] = 2`                                        | 1, column 1  | the name of a definition is expected
			""")
	void theRefusalNamesPlaceAndRemedy(String formula, String place, String words) {
		String message = refusal(formula == null ? "" : formula);
		assertTrue(message.startsWith("line " + place + ": "), message);
		assertTrue(message.contains(words), message);
	}

	@Test
	void linesAreCounted() {
		assertTrue(refusal("# a glass\n-J s[i] s[j]\n\ton pairs\n\n-g s[i] on sites").startsWith("line 5, column 2: 'g'"));
	}

	@Test
	void whatIsSetMustOccur() {
		List<Violation> wrong = SCHEMA.check(Map.of("formula", "-s[i] s[j] on bonds of square(4)", "h", "1", "N", "20"));
		assertEquals(List.of("N", "h"), wrong.stream().map(Violation::parameter).toList());
	}

	/** The size is predicted, not tried. */
	@Test
	void tooManyTermsAreRefusedWithTheirMemory() {
		String message = SCHEMA.check(Map.of("formula", "s[a] s[b] s[c] s[d] on sets of 4", "N", "3000")).getFirst()
				.message();
		assertTrue(message.contains("3.37e+12 terms") && message.contains("GB"), message);
		message = SCHEMA.check(Map.of("formula", "(sum s[i] s[j] on pairs)^3", "N", "3000")).getFirst().message();
		assertTrue(message.contains("9.10e+19 terms"), message);
	}

	@Test
	void memoryGrowsWithTheTerms() {
		FormulaHamiltonian model = new FormulaHamiltonian();
		long small = model.memory(Models.parse(model, "formula=s[i] s[j] on pairs", "N=1000"));
		long large = model.memory(Models.parse(model, "formula=s[i] s[j] on pairs", "N=4000"));
		assertEquals(16, (double) large / small, 0.1);
	}

	@Test
	void mistakesThatOnlyLargeSystemsShowAreRefusedWhenBuilt() {
		FormulaHamiltonian model = new FormulaHamiltonian();
		ParameterException refused = assertThrows(ParameterException.class,
				() -> model.build(Models.parse(model, "formula=-s[i] s[i+1] over i in 1..N", "N=6000"), new SplitMix64(1)));
		assertTrue(refused.getMessage().contains("line 1, column 7: there is no spin 6001 at i = 6000"));
	}

	/** Damaged formulas by a fixed seed: each gives a model or one refusal with a place, never another exception. */
	@Test
	void damagedFormulasAreRefusedInWords() {
		List<String> originals = List.of("J[i,j] ~ gaussian(0, 1/sqrt(N))\n-J[i,j] s[i] s[j] on pairs",
				"(sum s[i] s[i+k] over i in 1..N-k)^2 over k in 1..N-1", "where L = 3, c = 2\n-c s[i] s[j] on bonds of"
						+ " square(L, open); -h[i] s[i] on sites; h ~ pm1(p)",
				"-s[i] s[j] on {(1,2),(2,3)}\nK s[i] s[j] s[k] on random(7) sets of 3");
		List<String> nasty = List.of("(", ")", "[", "]", "{", "}", "..", "over", "on", "sum", "s", "^", "-", "=", "~", "N",
				"\n", ";", "1e400", "99999999999", "\u00e9", "\u0000", "0", "%", "#", "in", ",", "1.", ".5", "(((((((((");
		SplittableRandom random = new SplittableRandom(3);
		int models = 0;
		for (int mutant = 0; mutant < 4000; mutant++) {
			StringBuilder text = new StringBuilder(originals.get(random.nextInt(originals.size())));
			for (int change = random.nextInt(3); change >= 0; change--) {
				int at = random.nextInt(text.length());
				int end = Math.min(text.length(), at + random.nextInt(4));
				text.replace(at, end, random.nextInt(3) == 0 ? "" : nasty.get(random.nextInt(nasty.size())));
				text.append(text.isEmpty() ? "1" : "");
			}
			List<Violation> wrong = SCHEMA.check(Map.of("formula", text.toString(), "N", "12"));
			models += wrong.isEmpty() ? 1 : 0;
			assertTrue(wrong.stream().filter(violation -> violation.parameter().equals("formula"))
					.allMatch(violation -> violation.message().matches("(?s)line \\d+, column \\d+: .+")),
					() -> text + ": " + wrong.stream().map(Violation::message).collect(Collectors.joining()));
		}
		assertTrue(models > 100 && models < 2000, models + " of the mutants were accepted");
	}
}
