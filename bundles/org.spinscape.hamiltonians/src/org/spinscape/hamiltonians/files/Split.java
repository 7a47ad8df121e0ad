// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.files;

import java.util.ArrayList;
import java.util.List;

/** Cuts lines into entries. */
final class Split {

	private Split() {
	}

	/** Whether a character only separates; no-break spaces, which editors and word processors put in, are blanks too. */
	static boolean blank(char character) {
		return Character.isWhitespace(character) || Character.isSpaceChar(character);
	}

	/** The words between blanks. */
	static List<Token> atBlanks(String text) {
		return words(text, 0, text.length());
	}

	/**
	 * The entries of a line of a table: between semicolons, or else commas, if one stands between any two of them; else
	 * between blanks. So a decimal comma stays within its entry, where it is refused, and never makes two of one.
	 */
	static List<Token> table(String text) {
		for (char separator : new char[] { ';', ',' }) {
			if (text.indexOf(separator) >= 0) {
				List<Token> found = at(separator, text);
				if (!found.isEmpty()) {
					return found;
				}
			}
		}
		return atBlanks(text);
	}

	/** The entries between separators; none if one of them is empty or has a blank within. */
	private static List<Token> at(char separator, String text) {
		List<Token> found = new ArrayList<>();
		for (int start = 0; start <= text.length();) {
			int end = text.indexOf(separator, start);
			end = end < 0 ? text.length() : end;
			List<Token> words = words(text, start, end);
			if (words.size() != 1) {
				return List.of();
			}
			found.add(words.getFirst());
			start = end + 1;
		}
		return found;
	}

	private static List<Token> words(String text, int from, int to) {
		List<Token> found = new ArrayList<>();
		int position = from;
		while (position < to) {
			int start = position;
			boolean blank = blank(text.charAt(position));
			while (position < to && blank(text.charAt(position)) == blank) {
				position++;
			}
			if (!blank) {
				found.add(new Token(text.substring(start, position), start + 1));
			}
		}
		return found;
	}
}
