// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.spinscape.core.hamiltonian.Hamiltonian;
import org.spinscape.core.parameter.Parameters;
import org.spinscape.core.space.IsingConfiguration;
import org.spinscape.hamiltonians.Models;

/** The examples of the page docs/formula.md are what their first lines say, and print as one expects. */
class FormulaPageTest {

	private static final Pattern EXAMPLE = Pattern.compile("```formula\n# (.*)\n([^`]*)```");

	@Test
	void everyExampleOfThePageIsBuilt() throws IOException {
		String root = System.getProperty("spinscape.root");
		assumeTrue(root != null, "spinscape.root not set: not started by the build");
		String page = Files.readString(Path.of(root, "docs", "formula.md"));
		List<MatchResult> examples = EXAMPLE.matcher(page).results().toList();
		assertTrue(examples.size() >= 10, examples.size() + " examples");
		FormulaHamiltonian model = new FormulaHamiltonian();
		for (MatchResult example : examples) {
			Parameters parameters = Models.parse(model, "formula=" + example.group(2));
			assertEquals(example.group(1), model.remark(parameters), () -> example.group(2));
			Hamiltonian<IsingConfiguration> built = Models.ising(model, 1, "formula=" + example.group(2));
			assertTrue(Double.isFinite(built.energy(built.space().create())));
		}
	}

	private static String latex(String formula) {
		FormulaHamiltonian model = new FormulaHamiltonian();
		return model.formula(Models.parse(model, "formula=" + formula));
	}

	@Test
	void formulasArePrintedAsInAPaper() {
		assertEquals("H = -\\sum_{\\langle ij\\rangle } J \\, s_{i} \\, s_{j} -\\sum_{i} h \\, s_{i}",
				latex("-J s[i] s[j] on bonds of square(L); -h s[i] on sites"));
		assertEquals("H = \\sum_{k = 1}^{N - 1} \\left(\\sum_{i = 1}^{N - k} s_{i} \\, s_{i + k}\\right)^{2}",
				latex("(sum s[i] s[i+k] over i in 1..N-k)^2 over k in 1..N-1"));
		assertEquals("H = -\\sum_{i < j} \\frac{J_{ij}}{r_{ij}^{\\alpha }} \\, s_{i} \\, s_{j}".replace("r_{ij}^",
				"\\left(r_{ij}\\right)^"),
				latex("-J[i,j]/r[i,j]^alpha s[i] s[j] on pairs; J ~ pm1; r[i,j] = abs(i-j)"));
	}
}
