// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.formula;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.spinscape.hamiltonians.formula.Lexeme.Kind;

/**
 * Cuts a formula into words, numbers and signs. A line ends a statement unless a bracket is open, the line ends in an
 * operator, or the next one begins with {@code on} or {@code over}. What follows a {@code #} is a comment.
 */
final class Lexer {

	private static final int LONGEST = 20_000;
	private static final Pattern NUMBER = Pattern.compile("(\\d+(\\.(?!\\.)\\d*)?|\\.\\d+)([eE][+-]?\\d+)?");
	private static final Pattern NAME = Pattern.compile("\\p{L}[\\p{L}\\p{Nd}_]*");
	private static final String SIGNS = "+-*/%^()[]{},=~";
	private static final Set<String> OPEN_ENDS = Set.of("+", "-", "*", "/", "%", "^", ",", "=", "~", "on", "over", "in", "of",
			"where", "sum", "..");
	private static final Set<String> GO_ON = Set.of("on", "over");

	private final String text;
	private final List<Lexeme> lexemes = new ArrayList<>();
	private int at;
	private int line = 1;
	private int lineStart;
	private int depth;

	private Lexer(String text) {
		this.text = text;
	}

	/** @throws FormulaException if a character cannot stand in a formula */
	static List<Lexeme> split(String text) {
		if (text.length() > LONGEST) {
			throw new FormulaException("line 1, column 1: the formula has more than " + LONGEST
					+ " characters; write sums instead of single terms, or use the model polynomial-file");
		}
		Lexer lexer = new Lexer(text);
		while (lexer.at < text.length()) {
			lexer.next();
		}
		lexer.add(Kind.END, "", 0);
		return joined(lexer.lexemes);
	}

	private void next() {
		char c = text.charAt(at);
		if (c == '\n') {
			if (depth == 0) {
				add(Kind.BREAK, "", 1);
			} else {
				at++;
			}
			line++;
			lineStart = at;
		} else if (c == '#') {
			int end = text.indexOf('\n', at);
			at = end < 0 ? text.length() : end;
		} else if (Character.isWhitespace(c)) {
			at++;
		} else if (c == ';') {
			depth = 0; // what is left open will be missed by the parser, at the place where it is missing
			add(Kind.BREAK, "", 1);
		} else if (text.startsWith("..", at)) {
			add(Kind.SIGN, "..", 2);
		} else if (SIGNS.indexOf(c) >= 0) {
			depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 && depth > 0 ? -1 : 0;
			add(Kind.SIGN, String.valueOf(c), 1);
		} else {
			word();
		}
	}

	private void word() {
		if (found(NUMBER, Kind.NUMBER) || found(NAME, Kind.NAME)) {
			return;
		}
		int codePoint = text.codePointAt(at);
		throw place().wrong("'" + Character.toString(codePoint) + "' cannot stand in a formula; it is made of names,"
				+ " numbers and the signs + - * / % ^ ( ) [ ] { } , = ~ ..");
	}

	private boolean found(Pattern pattern, Kind kind) {
		Matcher matcher = pattern.matcher(text).region(at, text.length()).useTransparentBounds(true);
		if (!matcher.lookingAt()) {
			return false;
		}
		add(kind, matcher.group(), matcher.end() - at);
		return true;
	}

	private Place place() {
		return new Place(line, at - lineStart + 1);
	}

	private void add(Kind kind, String word, int length) {
		lexemes.add(new Lexeme(kind, word, place()));
		at += length;
	}

	/** Without the ends of lines that do not end a statement. */
	private static List<Lexeme> joined(List<Lexeme> all) {
		List<Lexeme> kept = new ArrayList<>();
		for (int i = 0; i < all.size(); i++) {
			Lexeme lexeme = all.get(i);
			if (lexeme.kind() != Kind.BREAK || !kept.isEmpty() && !open(kept.getLast()) && !goesOn(all, i)) {
				kept.add(lexeme);
			}
		}
		return kept;
	}

	private static boolean open(Lexeme before) {
		return before.kind() == Kind.BREAK || OPEN_ENDS.stream().anyMatch(before::is);
	}

	private static boolean goesOn(List<Lexeme> all, int end) {
		int next = end;
		while (all.get(next).kind() == Kind.BREAK) {
			next++;
		}
		Lexeme after = all.get(next);
		return after.kind() == Kind.END || GO_ON.stream().anyMatch(after::is);
	}
}
