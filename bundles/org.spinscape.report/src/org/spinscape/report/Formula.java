// SPDX-License-Identifier: EPL-2.0
package org.spinscape.report;

import java.util.HashMap;
import java.util.Map;

/**
 * Writes the LaTeX that models have as formulas as MathML, which browsers set without any script: letters, numbers,
 * signs, sub- and superscripts, fractions, roots, overlines and text. What it does not know stands as it is written.
 */
public final class Formula {

	private static final Map<String, String> LETTERS = new HashMap<>();
	private static final Map<String, String> SIGNS = new HashMap<>();
	private static final Map<String, String> SPACES = Map.of("quad", "1em", "qquad", "2em", ",", "0.17em", ";", "0.28em", ":",
			"0.22em", "!", "0em", " ", "0.25em");

	static {
		String[] greek = { "alpha", "\u03b1", "beta", "\u03b2", "gamma", "\u03b3", "delta", "\u03b4", "epsilon", "\u03f5",
				"varepsilon", "\u03b5", "lambda", "\u03bb", "mu", "\u03bc", "nu", "\u03bd", "xi", "\u03be", "rho", "\u03c1",
				"sigma", "\u03c3", "phi", "\u03c6", "varphi", "\u03d5", "ell", "\u2113", "Lambda", "\u039b", "Delta",
				"\u0394",
				"Phi", "\u03a6", "theta", "\u03b8", "tau", "\u03c4", "pi", "\u03c0", "infty", "\u221e" };
		for (int i = 0; i < greek.length; i += 2) {
			LETTERS.put(greek[i], greek[i + 1]);
		}
		String[] signs = { "sum", "\u2211", "prod", "\u220f", "langle", "\u27e8", "rangle", "\u27e9", "cdot", "\u22c5",
				"cdots", "\u22ef", "dots", "\u2026", "in", "\u2208", "sim", "\u223c", "pm", "\u00b1", "times", "\u00d7", "le",
				"\u2264", "ge",
				"\u2265", "to", "\u2192", "{", "{", "}", "}", "max", "max", "min", "min", "ln", "ln", "cos", "cos", "cosh",
				"cosh", "tanh",
				"tanh", "exp", "exp", "mid", "|", "#", "#" };
		for (int i = 0; i < signs.length; i += 2) {
			SIGNS.put(signs[i], signs[i + 1]);
		}
	}

	private final String source;
	private int at;

	private Formula(String source) {
		this.source = source;
	}

	/** A block of MathML, with the LaTeX as its name for those who hear it. */
	public static String mathml(String latex) {
		return "<div class=\"formula\"><math display=\"block\" xmlns=\"http://www.w3.org/1998/Math/MathML\" alttext=\""
				+ Page.text(latex) + "\"><mrow>" + new Formula(latex).row('\0') + "</mrow></math></div>";
	}

	/** All up to a closing brace. */
	private String row(char end) {
		StringBuilder row = new StringBuilder();
		while (at < source.length() && source.charAt(at) != end) {
			row.append(scripted());
		}
		at++;
		return row.toString();
	}

	/** One thing with what stands below and above it. */
	private String scripted() {
		String base = atom();
		String below = "";
		String above = "";
		while (at < source.length() && (source.charAt(at) == '_' || source.charAt(at) == '^')) {
			boolean lower = source.charAt(at++) == '_';
			String script = "<mrow>" + atom() + "</mrow>";
			below = lower ? script : below;
			above = lower ? above : script;
		}
		boolean limits = base.contains("\u2211") || base.contains("\u220f");
		if (below.isEmpty() && above.isEmpty()) {
			return base;
		}
		String tag = below.isEmpty() ? limits ? "mover" : "msup" : above.isEmpty() ? limits ? "munder" : "msub"
				: limits ? "munderover" : "msubsup";
		return "<" + tag + ">" + (base.isEmpty() ? "<mrow></mrow>" : base) + below + above + "</" + tag + ">";
	}

	private String atom() {
		if (at >= source.length()) {
			return "";
		}
		char c = source.charAt(at++);
		if (c == '{') {
			return "<mrow>" + row('}') + "</mrow>";
		}
		if (c == '\\') {
			return command();
		}
		if (Character.isDigit(c)) {
			int start = at - 1;
			while (at < source.length() && (Character.isDigit(source.charAt(at)) || source.charAt(at) == '.')) {
				at++;
			}
			return "<mn>" + source.substring(start, at) + "</mn>";
		}
		return Character.isLetter(c) ? "<mi>" + c + "</mi>" : c == ' ' ? ""
				: "<mo>" + (c == '-' ? "\u2212" : Page.text(String.valueOf(c))) + "</mo>";
	}

	private String command() {
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
			return "<mspace width=\"" + SPACES.get(name) + "\"/>";
		}
		if (LETTERS.containsKey(name)) {
			return "<mi>" + LETTERS.get(name) + "</mi>";
		}
		if (SIGNS.containsKey(name)) {
			return "<mo>" + SIGNS.get(name) + "</mo>";
		}
		return switch (name) {
			case "frac" -> "<mfrac>" + argument() + argument() + "</mfrac>";
			case "sqrt" -> "<msqrt>" + argument() + "</msqrt>";
			case "overline" -> "<mover>" + argument() + "<mo>\u00af</mo></mover>";
			case "mathbf" -> "<mrow mathvariant=\"bold\">" + argument() + "</mrow>";
			case "text" -> "<mtext>" + words() + "</mtext>";
			// Brackets of any size: browsers make them fit.
			case "left", "right", "big", "Big", "bigl", "bigr", "Bigl", "Bigr" -> atom();
			default -> "<mtext>" + Page.text("\\" + name) + "</mtext>";
		};
	}

	private String argument() {
		return "<mrow>" + atom() + "</mrow>";
	}

	private String words() {
		int end = source.indexOf('}', at);
		String words = source.substring(at + 1, end);
		at = end + 1;
		return Page.text(words).replace(" ", "\u00a0");
	}
}
