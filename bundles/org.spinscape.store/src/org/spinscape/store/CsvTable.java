// SPDX-License-Identifier: EPL-2.0
package org.spinscape.store;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.spinscape.core.result.Result;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Table;

/**
 * A result as rows of text, numbers in full precision.
 *
 * @param heading column names, with units in brackets
 * @param rows    the rows
 */
public record CsvTable(String[] heading, List<String[]> rows) {

	/** The rows of any result. A curve has a column of errors, which may be empty. */
	public static CsvTable of(Result result) {
		List<Table.Column> columns = ResultColumns.of(result);
		Stream<String> headings = columns.stream().map(ResultColumns::heading);
		boolean noErrors = result instanceof Series series && series.y().errors().length == 0;
		int width = columns.size() + (noErrors ? 1 : 0);
		List<String[]> rows = new ArrayList<>();
		for (int i = 0; i < (columns.isEmpty() ? 0 : columns.getFirst().length()); i++) {
			String[] row = new String[width];
			row[width - 1] = "";
			for (int j = 0; j < columns.size(); j++) {
				row[j] = text(columns.get(j), i);
			}
			rows.add(row);
		}
		return new CsvTable((noErrors ? Stream.concat(headings, Stream.of("error")) : headings).toArray(String[]::new), rows);
	}

	private static String text(Table.Column column, int row) {
		return column instanceof Table.RealColumn real ? number(real.values()[row]) : column.text(row);
	}

	/** A number that any reader of CSV understands: {@code nan} and {@code inf} as in C and Python. */
	static String number(double value) {
		if (Double.isNaN(value)) {
			return "nan";
		}
		if (Double.isInfinite(value)) {
			return value > 0 ? "inf" : "-inf";
		}
		return value == Math.rint(value) && Math.abs(value) < 1e15 ? Long.toString((long) value)
				: Double.toString(value);
	}

	/** Cells as a line of CSV without its line end, quoted where needed. */
	public static String line(String[] cells) {
		StringBuilder line = new StringBuilder();
		for (int i = 0; i < cells.length; i++) {
			String cell = cells[i];
			boolean quote = cell.indexOf(',') >= 0 || cell.indexOf('"') >= 0 || cell.indexOf('\n') >= 0;
			line.append(i > 0 ? "," : "").append(quote ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
		}
		return line.toString();
	}
}
