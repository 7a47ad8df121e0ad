// SPDX-License-Identifier: EPL-2.0
package org.spinscape.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.catalog.Kind;

/** Formulas become MathML that says the same. */
class FormulaTest {

	@Test
	void sumsHaveTheirLimitsAndLettersTheirIndices() {
		String set = Formula.mathml("H = -\\sum_{i<j} J_{ij} s_i s_j");
		assertTrue(set.contains(
				"<munder><mo>\u2211</mo><mrow><mrow><mi>i</mi><mo>&lt;</mo><mi>j</mi></mrow></mrow></munder>"),
				set);
		assertTrue(set.contains("<msub><mi>s</mi><mrow><mi>j</mi></mrow></msub>"), set);
		assertTrue(Formula.mathml("\\frac1N").contains("<mfrac><mrow><mn>1</mn></mrow><mrow><mi>N</mi></mrow></mfrac>"));
	}

	@Test
	void theFormulaOfEveryModelIsWellFormedAndKnown() throws Exception {
		List<String> unknown = new ArrayList<>();
		int formulas = 0;
		for (var found : Catalog.installed().all(Kind.HAMILTONIAN)) {
			String formula = ((HamiltonianProvider) found.provider()).formula();
			if (!formula.isEmpty()) {
				formulas++;
				String set = Formula.mathml(formula);
				DocumentBuilderFactory.newInstance().newDocumentBuilder()
						.parse(new ByteArrayInputStream(set.getBytes(StandardCharsets.UTF_8)));
				if (set.contains("<mtext>\\")) {
					unknown.add(found.id() + ": " + set.substring(set.indexOf("<mtext>\\")).substring(0, 30));
				}
			}
		}
		assertTrue(formulas > 10, formulas + " formulas");
		assertEquals(List.of(), unknown);
	}
}
