// SPDX-License-Identifier: EPL-2.0
package org.spinscape.report;

import java.util.Optional;

import org.spinscape.figures.formula.FormulaNode;
import org.spinscape.figures.formula.FormulaNode.Bold;
import org.spinscape.figures.formula.FormulaNode.Digits;
import org.spinscape.figures.formula.FormulaNode.Fraction;
import org.spinscape.figures.formula.FormulaNode.Letter;
import org.spinscape.figures.formula.FormulaNode.Overline;
import org.spinscape.figures.formula.FormulaNode.Root;
import org.spinscape.figures.formula.FormulaNode.Row;
import org.spinscape.figures.formula.FormulaNode.Scripted;
import org.spinscape.figures.formula.FormulaNode.Sign;
import org.spinscape.figures.formula.FormulaNode.Space;
import org.spinscape.figures.formula.FormulaNode.Words;
import org.spinscape.figures.formula.LatexParser;

/** Writes the LaTeX that models have as formulas as MathML, which browsers set without any script. */
public final class Formula {

	private Formula() {
	}

	/** A block of MathML that can be reached by keys where it is wider than the page and scrolls, with the LaTeX as its name for those who hear it. */
	public static String mathml(String latex) {
		return "<div class=\"formula\" role=\"group\" aria-label=\"formula\" tabindex=\"0\"><math display=\"block\" xmlns=\"http://www.w3.org/1998/Math/MathML\" alttext=\""
				+ Page.text(latex) + "\">" + of(LatexParser.parse(latex)) + "</math></div>";
	}

	private static String of(FormulaNode node) {
		return switch (node) {
			case Row row -> {
				StringBuilder parts = new StringBuilder("<mrow>");
				row.parts().forEach(part -> parts.append(of(part)));
				yield parts.append("</mrow>").toString();
			}
			case Letter letter -> "<mi>" + Page.text(letter.text()) + "</mi>";
			case Digits digits -> "<mn>" + digits.text() + "</mn>";
			case Sign sign -> "<mo>" + Page.text(sign.text()) + "</mo>";
			case Words words -> "<mtext>" + Page.text(words.text()).replace(" ", "\u00a0") + "</mtext>";
			case Space space -> "<mspace width=\"" + space.em() + "em\"/>";
			case Fraction fraction -> "<mfrac>" + argument(fraction.over()) + argument(fraction.under()) + "</mfrac>";
			case Root root -> "<msqrt>" + argument(root.of()) + "</msqrt>";
			case Overline over -> "<mover>" + argument(over.of()) + "<mo>\u00af</mo></mover>";
			case Bold bold -> "<mrow mathvariant=\"bold\">" + argument(bold.of()) + "</mrow>";
			case Scripted scripted -> scripted(scripted);
		};
	}

	private static String argument(FormulaNode node) {
		return "<mrow>" + of(node) + "</mrow>";
	}

	private static String scripted(Scripted scripted) {
		boolean limits = scripted.limits();
		String tag = scripted.below().isEmpty() ? limits ? "mover" : "msup"
				: scripted.above().isEmpty() ? limits ? "munder" : "msub" : limits ? "munderover" : "msubsup";
		return "<" + tag + ">" + of(scripted.base()) + script(scripted.below()) + script(scripted.above()) + "</" + tag + ">";
	}

	private static String script(Optional<FormulaNode> script) {
		return script.map(Formula::argument).orElse("");
	}
}
