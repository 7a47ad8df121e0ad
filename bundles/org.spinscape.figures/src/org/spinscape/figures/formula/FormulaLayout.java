// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

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
import org.spinscape.figures.formula.SetFormula.Glyph;
import org.spinscape.figures.formula.SetFormula.Placed;
import org.spinscape.figures.formula.SetFormula.Stroke;
import org.spinscape.figures.formula.SetFormula.Style;

/** Sets formulas: gives each part its place, by the rules that print has for indices, limits and fractions. */
public final class FormulaLayout {

	/** How wide letters are. */
	@FunctionalInterface
	public interface Widths {
		/** In the unit of the size. */
		double of(String text, double size, Style style);
	}

	/** Signs with room at both sides, unless they are the sign of a number. */
	private static final Set<String> BETWEEN = Set.of("+", "\u2212", "=", "<", ">", "\u2264", "\u2265", "\u223c", "\u2208",
			"\u2192", "\u00b1", "\u00d7");
	/** Where a line may end, before it. */
	private static final Set<String> BREAKS = Set.of("+", "\u2212", "=");

	// Shares of the size of a letter.
	private static final double ASCENT = 0.74;
	private static final double DESCENT = 0.22;
	private static final double ROOM = 0.22;
	private static final double THIN = 0.12;
	private static final double AXIS = 0.26;
	private static final double SCRIPT = 0.72;
	private static final double SMALLEST = 0.55;
	private static final double LARGE = 1.5;
	private static final double LEADING = 0.35;

	private final Widths widths;
	private final double least;

	private FormulaLayout(Widths widths, double least) {
		this.widths = widths;
		this.least = least;
	}

	/**
	 * Sets a formula in lines that are no wider than they may be, if it can be broken there: before a sign between its terms.
	 *
	 * @param size  of its letters
	 * @param width of a line
	 */
	public static SetFormula set(Row formula, double size, double width, Widths widths) {
		FormulaLayout layout = new FormulaLayout(widths, SMALLEST * size);
		List<Placed> lines = new ArrayList<>();
		double indent = 0;
		double y = 0;
		SetFormula before = null;
		for (List<FormulaNode> parts : layout.lines(formula.parts(), size, width)) {
			SetFormula line = layout.row(parts, size, false);
			if (before != null) {
				y += before.descent() + LEADING * size + line.ascent();
			}
			lines.add(new Placed(line, indent, y));
			indent = size;
			before = line;
		}
		return SetFormula.of(lines);
	}

	/** As many terms to a line as go into it. */
	private List<List<FormulaNode>> lines(List<FormulaNode> parts, double size, double width) {
		List<List<FormulaNode>> lines = new ArrayList<>();
		List<FormulaNode> line = new ArrayList<>();
		for (List<FormulaNode> term : terms(parts)) {
			List<FormulaNode> longer = new ArrayList<>(line);
			longer.addAll(term);
			double indent = lines.isEmpty() ? 0 : size;
			if (!line.isEmpty() && indent + row(longer, size, false).width() > width) {
				lines.add(line);
				line = new ArrayList<>(term);
			} else {
				line = longer;
			}
		}
		lines.add(line);
		return lines;
	}

	/** Parts that stay together; each but the first begins with a sign between terms, outside of brackets. */
	private static List<List<FormulaNode>> terms(List<FormulaNode> parts) {
		List<List<FormulaNode>> terms = new ArrayList<>();
		List<FormulaNode> term = new ArrayList<>();
		int depth = 0;
		for (int i = 0; i < parts.size(); i++) {
			if (parts.get(i) instanceof Sign sign) {
				depth += "([{\u27e8".contains(sign.text()) ? 1 : ")]}\u27e9".contains(sign.text()) ? -1 : 0;
				if (depth == 0 && BREAKS.contains(sign.text()) && i > 0 && !(parts.get(i - 1) instanceof Sign)) {
					terms.add(term);
					term = new ArrayList<>();
				}
			}
			term.add(parts.get(i));
		}
		terms.add(term);
		return terms;
	}

	private SetFormula row(List<FormulaNode> parts, double size, boolean bold) {
		List<Placed> placed = new ArrayList<>();
		double x = 0;
		FormulaNode before = null;
		for (FormulaNode part : parts) {
			double room = part instanceof Sign sign ? room(sign, before, size) : 0;
			SetFormula set = set(part, size, bold);
			x += room;
			placed.add(new Placed(set, x, 0));
			x += set.width() + (part instanceof Sign sign ? behind(sign, room, size) : 0);
			if (part instanceof Scripted scripted && scripted.limits()) {
				x += THIN * size;
			}
			before = part;
		}
		placed.add(new Placed(SetFormula.space(0), x, 0));
		return SetFormula.of(placed);
	}

	/** Room before a sign. */
	private static double room(Sign sign, FormulaNode before, double size) {
		boolean ofNumber = before == null || before instanceof Sign other && !")]}|\u27e9".contains(other.text());
		return BETWEEN.contains(sign.text()) && !ofNumber ? ROOM * size : 0;
	}

	private static double behind(Sign sign, double room, double size) {
		return BETWEEN.contains(sign.text()) ? room : sign.text().length() > 1 || sign.text().equals(",") ? THIN * size : 0;
	}

	private SetFormula set(FormulaNode node, double size, boolean bold) {
		return switch (node) {
			case Row row -> row(row.parts(), size, bold);
			case Letter letter -> glyph(letter.text(), size, bold ? Style.BOLD : Style.ITALIC);
			case Digits digits -> glyph(digits.text(), size, bold ? Style.BOLD : Style.UPRIGHT);
			case Sign sign -> sign.text().matches("[\u2211\u220f]") ? large(sign.text(), size)
					: glyph(sign.text(), size, bold ? Style.BOLD : Style.UPRIGHT);
			case Words words -> glyph(words.text(), size, Style.UPRIGHT);
			case Space space -> SetFormula.space(space.em() * size);
			case Fraction fraction -> fraction(set(fraction.over(), smaller(size, 0.85), bold), set(fraction.under(), smaller(
					size,
					0.85), bold), size);
			case Root root -> root(set(root.of(), size, bold), size);
			case Overline over -> overline(set(over.of(), size, bold), size);
			case Bold of -> set(of.of(), size, true);
			case Scripted scripted -> scripted.limits() ? limits(scripted, size, bold) : scripts(scripted, size, bold);
		};
	}

	private double smaller(double size, double share) {
		return Math.max(Math.min(size, least), share * size);
	}

	private SetFormula glyph(String text, double size, Style style) {
		return new SetFormula(widths.of(text, size, style), ASCENT * size, DESCENT * size, List.of(new Glyph(text, 0, 0, size,
				style)), List.of());
	}

	/** A sum or product: larger, and lower, so that its middle is where that of a fraction is. */
	private SetFormula large(String text, double size) {
		double large = LARGE * size;
		double down = 0.2 * size;
		return SetFormula.of(List.of(new Placed(glyph(text, large, Style.UPRIGHT), 0, down)));
	}

	private SetFormula limits(Scripted scripted, double size, boolean bold) {
		SetFormula base = set(scripted.base(), size, bold);
		double script = smaller(size, SCRIPT);
		List<SetFormula> below = scripted.below().map(node -> set(node, script, bold)).stream().toList();
		List<SetFormula> above = scripted.above().map(node -> set(node, script, bold)).stream().toList();
		double width = base.width();
		for (SetFormula each : below) {
			width = Math.max(width, each.width());
		}
		for (SetFormula each : above) {
			width = Math.max(width, each.width());
		}
		List<Placed> placed = new ArrayList<>();
		placed.add(new Placed(base, (width - base.width()) / 2, 0));
		for (SetFormula each : below) {
			placed.add(new Placed(each, (width - each.width()) / 2, base.descent() + each.ascent()));
		}
		for (SetFormula each : above) {
			placed.add(new Placed(each, (width - each.width()) / 2, -base.ascent() - each.descent()));
		}
		return SetFormula.of(placed);
	}

	private SetFormula scripts(Scripted scripted, double size, boolean bold) {
		SetFormula base = set(scripted.base(), size, bold);
		double script = smaller(size, SCRIPT);
		List<Placed> placed = new ArrayList<>();
		placed.add(new Placed(base, 0, 0));
		double x = base.width() + 0.03 * size;
		double low = Math.max(0, base.descent() - DESCENT * size);
		double high = Math.max(0, base.ascent() - ASCENT * size);
		scripted.below().ifPresent(node -> placed.add(new Placed(set(node, script, bold), x, low + 0.22 * size)));
		scripted.above().ifPresent(node -> placed.add(new Placed(set(node, script, bold), x, -high - 0.42 * size)));
		placed.add(new Placed(SetFormula.space(0.03 * size), SetFormula.of(placed).width(), 0));
		return SetFormula.of(placed);
	}

	private static SetFormula fraction(SetFormula over, SetFormula under, double size) {
		double width = Math.max(over.width(), under.width()) + 0.2 * size;
		double axis = -AXIS * size;
		double gap = 0.08 * size;
		return SetFormula.of(List.of(new Placed(over, (width - over.width()) / 2, axis - gap - over.descent()),
				new Placed(under, (width - under.width()) / 2, axis + gap + under.ascent()), new Placed(new SetFormula(width,
						0, 0, List.of(), List.of(new Stroke(0.04 * size, 0, width - 0.04 * size, 0))), 0, axis)));
	}

	private static SetFormula root(SetFormula of, double size) {
		double top = -of.ascent() - 0.1 * size;
		double foot = of.descent();
		double mark = 0.55 * size;
		SetFormula lines = new SetFormula(mark + of.width() + 0.08 * size, -top + 0.04 * size, foot, List.of(), List.of(
				new Stroke(0.05 * size, -0.3 * size, 0.18 * size, -0.38 * size), new Stroke(0.18 * size, -0.38 * size, 0.34
						* size, foot), new Stroke(0.34 * size, foot, mark, top), new Stroke(mark, top, mark + of.width()
								+ 0.05
										* size, top)));
		return SetFormula.of(List.of(new Placed(lines, 0, 0), new Placed(of, mark, 0)));
	}

	private static SetFormula overline(SetFormula of, double size) {
		double top = -of.ascent() - 0.04 * size;
		return SetFormula.of(List.of(new Placed(of, 0, 0), new Placed(new SetFormula(of.width(), -top + 0.04 * size, 0, List
				.of(), List.of(new Stroke(0, top, of.width(), top))), 0, 0)));
	}
}
