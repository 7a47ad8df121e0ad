// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.table;

import java.util.List;
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
 * @param beside  columns that copies and files have after this one, such as the error that a screen shows in brackets
 */
public record TableColumn(String title, String tip, int width, Kind kind, IntFunction<String> text,
		IntFunction<String> full, IntToDoubleFunction value, List<TableColumn> beside) {

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
		return new TableColumn(title, tip, width, Kind.WORDS, text, text, null, List.of());
	}

	/** A column of words that have an order of their own. */
	public static TableColumn ranked(String title, String tip, int width, IntFunction<String> text,
			IntToDoubleFunction rank) {
		return new TableColumn(title, tip, width, Kind.WORDS, text, text, rank, List.of());
	}

	/** A column of numbers. Copies and files have their values in all digits, and nothing where there is none. */
	public static TableColumn numbers(String title, String tip, int width, IntFunction<String> text,
			IntToDoubleFunction value) {
		return new TableColumn(title, tip, width, Kind.NUMBERS, text, row -> digits(value.applyAsDouble(row)), value,
				List.of());
	}

	/** A column of signs that stand below each other. */
	public static TableColumn signs(String title, String tip, int width, IntFunction<String> text) {
		return new TableColumn(title, tip, width, Kind.SIGNS, text, text, null, List.of());
	}

	/** The same column in another width, in pixels. */
	public TableColumn of(int otherWidth) {
		return new TableColumn(title, tip, otherWidth, kind, text, full, value, beside);
	}

	/** The same column with more digits than there is room for. */
	public TableColumn inFull(IntFunction<String> everything) {
		return new TableColumn(title, tip, width, kind, text, everything, value, beside);
	}

	/** The same column with another after it in copies and files. */
	public TableColumn with(TableColumn other) {
		return new TableColumn(title, tip, width, kind, text, full, value, List.of(other));
	}

	/** As Python and C read it. */
	private static String digits(double value) {
		if (Double.isNaN(value)) {
			return "";
		}
		if (Double.isInfinite(value)) {
			return value > 0 ? "inf" : "-inf";
		}
		boolean whole = value == Math.rint(value) && Math.abs(value) < 1e15;
		return whole ? Long.toString((long) value) : Double.toString(value);
	}
}
