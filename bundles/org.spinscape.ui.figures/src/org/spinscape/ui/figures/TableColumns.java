// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.figures;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.spinscape.core.result.Table;
import org.spinscape.core.result.Table.Column;
import org.spinscape.core.result.Table.IntegerColumn;
import org.spinscape.core.result.Table.RealColumn;
import org.spinscape.core.result.Table.TextColumn;
import org.spinscape.ui.number.NumberPreferences;
import org.spinscape.ui.table.TableColumn;

/**
 * The columns of a {@link Table} as a view shows them: numbers shortened, states in signs that stand below each other.
 * Made away from the screen, but for their widths, which only the screen knows.
 *
 * @param table  whose columns
 * @param drafts the columns, and what of each may be its widest text
 */
record TableColumns(Table table, List<Draft> drafts) {

	private static final int DIGITS = 7;

	/** Rows that are looked at for the width of a column: not all, since there may be very many. */
	private static final int LOOKED_AT = 200;
	/** Texts that are measured: those with the most characters are not always the widest. */
	private static final int MEASURED = 4;

	private static final int NARROWEST = 48;
	private static final int WIDEST = 320;

	/** Of margins and the arrow of a sorted heading, in pixels. */
	private static final int AROUND = 26;

	/**
	 * A column that lacks its width.
	 *
	 * @param column  all but the width
	 * @param longest its heading and its longest texts
	 */
	record Draft(TableColumn column, List<String> longest) {

		TableColumn measured(ToIntFunction<String> width) {
			int widest = longest.stream().mapToInt(width).max().orElse(0);
			return column.of(Math.clamp(widest + AROUND, NARROWEST, WIDEST));
		}
	}

	/** Makes them. Slow for large tables: not for the thread of the user interface. */
	static TableColumns of(Table table) {
		return new TableColumns(table, table.columns().stream().map(column -> {
			TableColumn made = column(column);
			return new Draft(made, longest(made, table.rows()));
		}).toList());
	}

	/** The columns with their widths. @param width width of a text in pixels, in the font of the table */
	List<TableColumn> measured(ToIntFunction<String> width) {
		return drafts.stream().map(draft -> draft.measured(width)).toList();
	}

	private static TableColumn column(Column column) {
		String title = column.name().replace('-', ' ') + (column.unit().isEmpty() ? "" : " [" + column.unit() + "]");
		IntFunction<String> full = column::text;
		return switch (column) {
			case RealColumn real -> TableColumn.numbers(title, "", 0, row -> NumberPreferences.look().plain(real
					.values()[row],
					DIGITS), row -> real.values()[row]).inFull(full);
			case IntegerColumn whole -> TableColumn.numbers(title, "", 0, row -> minus(whole.text(row)),
					row -> whole.values()[row]).inFull(full);
			case TextColumn words when signs(words) -> TableColumn.signs(title, "", 0, full);
			case TextColumn _ -> TableColumn.words(title, "", 0, full);
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

	private static List<String> longest(TableColumn column, int rows) {
		int step = Math.max(1, rows / LOOKED_AT);
		Set<String> texts = new HashSet<>();
		IntStream.iterate(0, row -> row < rows, row -> row + step).mapToObj(column.text()).forEach(texts::add);
		return Stream.concat(Stream.of(column.title()), texts.stream().sorted(Comparator.comparingInt(String::length)
				.reversed()).limit(MEASURED)).toList();
	}
}
