// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.result;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.spinscape.core.result.ResultKind;
import org.spinscape.core.result.Table;
import org.spinscape.figures.Subject;

/**
 * Gathers rows cell by cell. Each row begins with {@link #place(Subject)}; cells that a row does not name stay empty: an
 * empty word, 0 or NaN.
 */
public final class TableBuilder {

	private final Map<String, Cells> columns = new LinkedHashMap<>();

	private int rows;

	private record Cells(String unit, boolean whole, boolean text, List<Object> values) {

		/** Leaves cells empty up to a row. */
		Cells upTo(int row) {
			while (values.size() < row) {
				values.add(text ? "" : whole ? (Object) 0L : (Object) Double.NaN);
			}
			return this;
		}
	}

	/** Starts a row with the arm, the point and the sample of a subject. */
	public TableBuilder place(Subject subject) {
		rows++;
		text("arm", subject.arm());
		subject.point().forEach(this::text);
		return whole("sample", subject.sample());
	}

	/** Adds a word to the row. */
	public TableBuilder text(String column, String value) {
		return add(column, "", false, true, value);
	}

	/** Adds a whole number to the row. */
	public TableBuilder whole(String column, long value) {
		return add(column, "", true, false, value);
	}

	/** Adds a number to the row. */
	public TableBuilder real(String column, String unit, double value) {
		return add(column, unit, false, false, value);
	}

	private TableBuilder add(String column, String unit, boolean whole, boolean text, Object value) {
		columns.computeIfAbsent(column, name -> new Cells(unit, whole, text, new ArrayList<>())).upTo(rows - 1).values
				.add(value);
		return this;
	}

	/** The table of all rows. */
	public Table table(String name, String meaning) {
		List<Table.Column> built = new ArrayList<>();
		columns.forEach((heading, cells) -> built.add(column(heading, cells.upTo(rows))));
		return new Table(ResultKind.table(id(name), meaning).tag(), built);
	}

	/** What is in a picture is told by the picture's name, which may hold labels. */
	private static String id(String name) {
		String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
		return plain.isEmpty() ? "figure" : plain;
	}

	private static Table.Column column(String heading, Cells cells) {
		if (cells.text) {
			return new Table.TextColumn(heading, cells.values.stream().map(String.class::cast).toList());
		}
		if (cells.whole) {
			return new Table.IntegerColumn(heading, cells.unit,
					cells.values.stream().mapToLong(value -> (Long) value).toArray());
		}
		return new Table.RealColumn(heading, cells.unit,
				cells.values.stream().mapToDouble(value -> (Double) value).toArray());
	}
}
