// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.spinscape.figures.formula.FormulaNode.Words;
import org.spinscape.figures.formula.SetFormula.Glyph;
import org.spinscape.figures.formula.SetFormula.Stroke;
import org.spinscape.figures.formula.SetFormula.Style;

/** Formulas are set as in print: with letters of half their size as width, so that places can be reckoned by hand. */
class FormulaLayoutTest {

	private static final double SIZE = 10;
	private static final double WIDE = 1000;

	private static SetFormula set(String latex, double width) {
		return FormulaLayout.set(LatexParser.parse(latex), SIZE, width, (text, size, style) -> text.length() * size / 2);
	}

	private static Glyph glyph(SetFormula set, String text) {
		return set.glyphs().stream().filter(glyph -> glyph.text().equals(text)).findFirst().orElseThrow();
	}

	@Test
	void anIndexIsSmallAndLowAnExponentHigh() {
		SetFormula set = set("x_i y^2", WIDE);
		assertEquals(new Glyph("x", 0, 0, SIZE, Style.ITALIC), glyph(set, "x"));
		Glyph index = glyph(set, "i");
		assertTrue(index.y() > 0 && index.size() < SIZE && index.x() >= 5, index.toString());
		Glyph exponent = glyph(set, "2");
		assertTrue(exponent.y() < 0 && exponent.size() < SIZE && exponent.style() == Style.UPRIGHT, exponent.toString());
		assertTrue(glyph(set, "y").x() >= index.x() + index.size() / 2, "what follows an index is behind it");
	}

	@Test
	void limitsStandUnderAndOverTheMiddleOfTheirSum() {
		SetFormula set = set("\\sum_{i<j}^N s_i", WIDE);
		Glyph sum = glyph(set, "\u2211");
		Glyph below = glyph(set, "<");
		Glyph above = glyph(set, "N");
		assertTrue(sum.size() > SIZE, sum.toString());
		assertTrue(below.y() > sum.y() && above.y() < sum.y() - sum.size() / 2, below + " " + above);
		assertEquals(sum.x() + sum.size() / 4, above.x() + above.size() / 4, 1e-9, "the middle of both");
		assertTrue(glyph(set, "s").x() > below.x() + below.size() / 2, "the summand is behind the limits");
	}

	@Test
	void aFractionHasItsLineBetweenNumeratorAndDenominator() {
		SetFormula set = set("\\frac{a+b}{N}", WIDE);
		Stroke line = set.strokes().getFirst();
		assertEquals(line.fromY(), line.toY());
		assertTrue(glyph(set, "a").y() < line.fromY() && glyph(set, "N").y() > line.fromY(), line.toString());
		assertTrue(line.fromX() <= glyph(set, "a").x() && line.toX() >= glyph(set, "b").x() + glyph(set, "b").size() / 2);
		Glyph under = glyph(set, "N");
		assertEquals((line.fromX() + line.toX()) / 2, under.x() + under.size() / 4, 1e-9);
	}

	@Test
	void aSignBetweenTermsHasRoomAndThatOfANumberHasNone() {
		double between = set("a-b", WIDE).width();
		double of = set("-b", WIDE).width();
		assertEquals(10, of, 1e-9);
		assertTrue(between > 15 + 4, "room at both sides: " + between);
		assertEquals(set("=", WIDE).width() + of, set("=-b", WIDE).width(), 1e-9);
	}

	@Test
	void aLongEnergyIsBrokenBetweenItsTermsAndNowhereElse() {
		String energy = "H = -\\sum_{i<j} J_{ij} s_i s_j + \\sum_i (h_i + g_i) s_i - \\frac{1}{N} \\sum_i s_i^3";
		SetFormula whole = set(energy, WIDE);
		SetFormula broken = set(energy, whole.width() * 0.6);
		assertTrue(broken.width() <= whole.width() * 0.6, broken.width() + " of " + whole.width());
		assertTrue(broken.ascent() + broken.descent() > 1.5 * (whole.ascent() + whole.descent()));
		assertEquals(whole.glyphs().stream().map(Glyph::text).toList(), broken.glyphs().stream().map(Glyph::text).toList());
		// The one within brackets does not end a line.
		List<Glyph> pluses = broken.glyphs().stream().filter(glyph -> glyph.text().equals("+")).toList();
		Glyph field = broken.glyphs().stream().filter(glyph -> glyph.text().equals("h")).findFirst().orElseThrow();
		assertEquals(field.y(), pluses.getLast().y(), 1e-9);
	}

	/** Whatever is set lies in its box. */
	@ParameterizedTest
	@ValueSource(strings = { "H = -\\sum_{i<j} J_{ij} s_i s_j", "\\sqrt{\\frac{1}{N}} \\overline{x^2}",
			"\\mathbf{w} \\cdot x",
			"E = \\frac{1}{2} \\left( \\max(h, 1) + \\ln \\cosh \\beta \\right)^2", "\\text{width of} \\quad \\xi^{m}_{i}" })
	void theBoxHoldsAllThatIsSet(String latex) {
		SetFormula set = set(latex, WIDE);
		for (Glyph glyph : set.glyphs()) {
			assertTrue(glyph.x() >= 0 && glyph.x() + glyph.text().length() * glyph.size() / 2 <= set.width() + 1e-9, glyph
					.toString());
			assertTrue(glyph.y() - 0.7 * glyph.size() >= -set.ascent() - 1e-9 && glyph.y() <= set.descent(), glyph
					.toString());
		}
		for (Stroke stroke : set.strokes()) {
			assertTrue(Math.min(stroke.fromY(), stroke.toY()) >= -set.ascent() - 1e-9 && Math.max(stroke.fromX(), stroke
					.toX()) <= set
							.width() + 1e-9, stroke.toString());
		}
	}

	/** While one types, formulas end anywhere. */
	@Test
	void whatEndsTooEarlyIsSetAsFarAsItGoes() {
		String latex = "H = \\frac{a}{b} - \\sum_{i<j}^{N} \\text{some words} \\sqrt{x_i^2} \\left( \\unknown";
		for (int end = 0; end <= latex.length(); end++) {
			set(latex.substring(0, end), WIDE);
		}
		assertTrue(LatexParser.parse("a_").parts().size() == 1);
		assertEquals(new Words("\\unknown"), LatexParser.parse("\\unknown").parts().getFirst());
	}
}
