// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.formula;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

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

/**
 * Reads the LaTeX that models have as formulas: letters, numbers, signs, sub- and superscripts, fractions, roots, overlines
 * and text. What it does not know stands as it is written.
 */
public final class LatexParser {

	private static final Map<String, String> LETTERS = new HashMap<>();
	private static final Map<String, String> SIGNS = new HashMap<>();
	private static final Map<String, Double> SPACES = Map.of("quad", 1.0, "qquad", 2.0, ",", 0.17, ";", 0.28, ":", 0.22, "!",
			0.0, " ", 0.25);

	static {
		String[] greek = { "alpha", "\u03b1", "beta", "\u03b2", "gamma", "\u03b3", "delta", "\u03b4", "epsilon", "\u03f5",
				"varepsilon", "\u03b5", "lambda", "\u03bb", "mu", "\u03bc", "nu", "\u03bd", "xi", "\u03be", "rho", "\u03c1",
				"sigma", "\u03c3", "phi", "\u03c6", "varphi", "\u03d5", "ell", "\u2113", "Lambda", "\u039b", "Delta",
				"\u0394", "Phi", "\u03a6", "theta", "\u03b8", "tau", "\u03c4", "pi", "\u03c0", "infty", "\u221e" };
		for (int i = 0; i < greek.length; i += 2) {
			LETTERS.put(greek[i], greek[i + 1]);
		}
		String[] signs = { "sum", "\u2211", "prod", "\u220f", "langle", "\u27e8", "rangle", "\u27e9", "cdot", "\u22c5",
				"cdots", "\u22ef", "dots", "\u2026", "in", "\u2208", "sim", "\u223c", "pm", "\u00b1", "times", "\u00d7", "le",
				"\u2264", "ge", "\u2265", "to", "\u2192", "{", "{", "}", "}", "max", "max", "min", "min", "ln", "ln", "cos",
				"cos", "cosh", "cosh", "tanh", "tanh", "exp", "exp", "mid", "|", "#", "#" };
		for (int i = 0; i < signs.length; i += 2) {
			SIGNS.put(signs[i], signs[i + 1]);
		}
	}

	private final String source;
	private int at;

	private LatexParser(String source) {
		this.source = source;
	}

	/** The parts of a formula. */
	public static Row parse(String latex) {
		return new LatexParser(latex).row('\0');
	}

	/** All up to a closing brace. */
	private Row row(char end) {
		List<FormulaNode> parts = new ArrayList<>();
		while (at < source.length() && source.charAt(at) != end) {
			scripted().ifPresent(parts::add);
		}
		at++;
		return new Row(parts);
	}

	/** One thing with what stands below and above it. */
	private Optional<FormulaNode> scripted() {
		Optional<FormulaNode> base = atom();
		Optional<FormulaNode> below = Optional.empty();
		Optional<FormulaNode> above = Optional.empty();
		while (at < source.length() && (source.charAt(at) == '_' || source.charAt(at) == '^')) {
			boolean lower = source.charAt(at++) == '_';
			Optional<FormulaNode> script = Optional.of(argument());
			below = lower ? script : below;
			above = lower ? above : script;
		}
		return below.isEmpty() && above.isEmpty() ? base
				: Optional.of(new Scripted(base.orElse(new Row(List.of())), below, above));
	}

	/** What follows; nothing at the end and for a space between things. */
	private Optional<FormulaNode> atom() {
		if (at >= source.length()) {
			return Optional.empty();
		}
		char c = source.charAt(at++);
		if (c == '{') {
			return Optional.of(row('}'));
		}
		if (c == '\\') {
			return command();
		}
		if (Character.isDigit(c)) {
			int start = at - 1;
			while (at < source.length() && (Character.isDigit(source.charAt(at)) || source.charAt(at) == '.')) {
				at++;
			}
			return Optional.of(new Digits(source.substring(start, at)));
		}
		return Character.isLetter(c) ? Optional.of(new Letter(String.valueOf(c))) : c == ' ' ? Optional.empty()
				: Optional.of(new Sign(c == '-' ? "\u2212" : String.valueOf(c)));
	}

	private Optional<FormulaNode> command() {
		int start = at;
		while (at < source.length() && Character.isLetter(source.charAt(at))) {
			at++;
		}
		if (at == start && at < source.length()) {
			at++;
		}
		String name = source.substring(start, at);
		while (Character.isLetter(name.isEmpty() ? ' ' : name.charAt(0)) && at < source.length() && source.charAt(
				at) == ' ') {
			at++;
		}
		if (SPACES.containsKey(name)) {
			return Optional.of(new Space(SPACES.get(name).doubleValue()));
		}
		if (LETTERS.containsKey(name)) {
			return Optional.of(new Letter(LETTERS.get(name)));
		}
		if (SIGNS.containsKey(name)) {
			return Optional.of(new Sign(SIGNS.get(name)));
		}
		return switch (name) {
			case "frac" -> Optional.of(new Fraction(argument(), argument()));
			case "sqrt" -> Optional.of(new Root(argument()));
			case "overline" -> Optional.of(new Overline(argument()));
			case "mathbf" -> Optional.of(new Bold(argument()));
			case "text" -> Optional.of(new Words(words()));
			// Brackets of any size: who sets them makes them fit.
			case "left", "right", "big", "Big", "bigl", "bigr", "Bigl", "Bigr" -> atom();
			default -> Optional.of(new Words("\\" + name));
		};
	}

	private FormulaNode argument() {
		return atom().orElse(new Row(List.of()));
	}

	private String words() {
		int end = source.indexOf('}', at);
		if (end < 0) {
			end = source.length();
		}
		String words = source.substring(Math.min(at + 1, end), end);
		at = end + 1;
		return words;
	}
}
