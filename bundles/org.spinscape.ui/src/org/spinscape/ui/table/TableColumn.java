// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.table;

import java.util.function.IntFunction;
import java.util.function.IntToDoubleFunction;

/**
 * A column of a {@link DataTable}.
 *
 * @param title   heading, with the unit in brackets
 * @param tip     what the column means; empty for none
 * @param width   width in pixels at first
 * @param kind    what the cells hold
 * @param text    text of a cell by row, as it is shown
 * @param full    text of a cell by row with nothing left out, for tips, copies and files
 * @param value   value of a cell by row, for sorting; {@code null} to sort by the text
 */
public record TableColumn(String title, String tip, int width, Kind kind, IntFunction<String> text,
		IntFunction<String> full, IntToDoubleFunction value) {

	/** What cells hold. */
	public enum Kind {
		/** Words, aligned at the left. */
		WORDS,
		/** Numbers, aligned at the right and sorted by value. */
		NUMBERS,
		/** Signs that stand below each other, such as the spins of a state. */
		SIGNS
	}

	/** A column of words. */
	public static TableColumn words(String title, String tip, int width, IntFunction<String> text) {
		return new TableColumn(title, tip, width, Kind.WORDS, text, text, null);
	}

	/** A column of words that have an order of their own. */
	public static TableColumn ranked(String title, String tip, int width, IntFunction<String> text,
			IntToDoubleFunction rank) {
		return new TableColumn(title, tip, width, Kind.WORDS, text, text, rank);
	}

	/** A column of numbers. */
	public static TableColumn numbers(String title, String tip, int width, IntFunction<String> text,
			IntToDoubleFunction value) {
		return new TableColumn(title, tip, width, Kind.NUMBERS, text, text, value);
	}

	/** A column of signs that stand below each other. */
	public static TableColumn signs(String title, String tip, int width, IntFunction<String> text) {
		return new TableColumn(title, tip, width, Kind.SIGNS, text, text, null);
	}

	/** The same column with more digits than there is room for. */
	public TableColumn inFull(IntFunction<String> everything) {
		return new TableColumn(title, tip, width, kind, text, everything, value);
	}
}
