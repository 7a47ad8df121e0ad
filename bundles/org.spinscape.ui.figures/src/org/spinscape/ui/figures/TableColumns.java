// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.figures;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;

import org.spinscape.core.result.Table;
import org.spinscape.core.result.Table.Column;
import org.spinscape.core.result.Table.IntegerColumn;
import org.spinscape.core.result.Table.RealColumn;
import org.spinscape.core.result.Table.TextColumn;
import org.spinscape.ui.number.NumberPreferences;
import org.spinscape.ui.table.TableColumn;

/** The columns of a {@link Table} as a view shows them: numbers shortened, states in signs that stand below each other. */
final class TableColumns {

	private static final int DIGITS = 7;

	/** Rows that are looked at for the width of a column: not all, since there may be very many. */
	private static final int LOOKED_AT = 200;

	private static final int NARROWEST = 48;
	private static final int WIDEST = 320;

	/** Of margins and the arrow of a sorted heading, in pixels. */
	private static final int AROUND = 26;

	private TableColumns() {
	}

	/** @param width width of a text in pixels, in the font of the table */
	static List<TableColumn> of(Table table, ToIntFunction<String> width) {
		List<TableColumn> columns = new ArrayList<>();
		for (Column column : table.columns()) {
			TableColumn made = column(column, 0);
			columns.add(column(column, width(made, table.rows(), width)));
		}
		return columns;
	}

	private static TableColumn column(Column column, int width) {
		String title = column.name().replace('-', ' ') + (column.unit().isEmpty() ? "" : " [" + column.unit() + "]");
		IntFunction<String> full = column::text;
		return switch (column) {
			case RealColumn real -> TableColumn.numbers(title, "", width, row -> NumberPreferences.look().plain(real
					.values()[row], DIGITS),
					row -> real.values()[row]).inFull(full);
			case IntegerColumn whole -> TableColumn.numbers(title, "", width, row -> minus(whole.text(row)),
					row -> whole.values()[row]).inFull(full);
			case TextColumn words when signs(words) -> TableColumn.signs(title, "", width, full);
			case TextColumn _ -> TableColumn.words(title, "", width, full);
		};
	}

	private static String minus(String number) {
		return number.replace('-', '\u2212');
	}

	/** States of spins are written with plus and minus. */
	private static boolean signs(TextColumn words) {
		return words.length() > 0
				&& words.values().stream().limit(LOOKED_AT).allMatch(word -> word.matches("[-+]+"));
	}

	private static int width(TableColumn column, int rows, ToIntFunction<String> width) {
		int widest = width.applyAsInt(column.title());
		int step = Math.max(1, rows / LOOKED_AT);
		for (int row = 0; row < rows; row += step) {
			widest = Math.max(widest, width.applyAsInt(column.text().apply(row)));
		}
		return Math.clamp(widest + AROUND, NARROWEST, WIDEST);
	}
}
