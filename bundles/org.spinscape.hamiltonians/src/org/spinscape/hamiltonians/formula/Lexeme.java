// SPDX-License-Identifier: EPL-2.0
package org.spinscape.hamiltonians.formula;

/**
 * A word, number or sign of a formula.
 *
 * @param text as written; of an end, what people see there
 */
record Lexeme(Kind kind, String text, Place place) {

	/** What it is. */
	enum Kind {
		/** Digits, perhaps with a point and an exponent. */
		NUMBER,
		/** Letters, digits and underscores. */
		NAME,
		/** One of the signs. */
		SIGN,
		/** The end of a statement: of a line outside brackets, or a semicolon. */
		BREAK,
		/** The end of the text. */
		END
	}

	/** Whether it is this sign or word. */
	boolean is(String expected) {
		return (kind == Kind.SIGN || kind == Kind.NAME) && text.equals(expected);
	}

	/** As it stands in messages. */
	String shown() {
		return kind == Kind.END || kind == Kind.BREAK ? "the end of the " + (kind == Kind.END ? "text" : "line")
				: "'" + text + "'";
	}
}
