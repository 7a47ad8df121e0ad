// SPDX-License-Identifier: EPL-2.0
package org.spinscape.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.spinscape.core.hamiltonian.HamiltonianProvider;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.catalog.Kinds;

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
		for (var found : Catalog.installed().all(Kinds.HAMILTONIAN)) {
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

	/** All that a written formula can have is set as it would be printed. */
	@Test
	void aWrittenFormulaIsSetWhole() throws Exception {
		HamiltonianProvider model = (HamiltonianProvider) Catalog.installed().find(Kinds.HAMILTONIAN, "formula").orElseThrow()
				.provider();
		String formula = model.formula(model.schema().parse(Map.of("formula", """
				-J[i,j]/abs(i-j)^alpha s[i] s[j] on bonds of chain(N); J[i,j] ~ pm1; width_2 = 3
				-sqrt(2) max(h, 1) s[i%N+1]^3 on sites
				(1 - width_2 s[1])^2; (sum xi[m][i] s[i] over i in 1..N)^2 over m in 1..K; xi ~ pm1(0.3)
				s[i] s[j] s[k] on random(3) sets of K; pi s[i] s[j] on {(1,2)}; s[a] s[b] on pairs
				""", "N", "16")));
		String set = Formula.mathml(formula);
		DocumentBuilderFactory.newInstance().newDocumentBuilder()
				.parse(new ByteArrayInputStream(set.getBytes(StandardCharsets.UTF_8)));
		assertFalse(set.contains("<mtext>\\"), set);
		assertTrue(set.contains("\u27e8") && set.contains("<msqrt>") && set.contains("<munderover>"), set);
	}
}
