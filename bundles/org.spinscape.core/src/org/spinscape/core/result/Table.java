// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.result;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Named columns of equal length.
 *
 * @param tag     kind, labels, meaning and source
 * @param columns the columns in order; those that its kind declares among them
 */
public record Table(ResultTag tag, List<Column> columns) implements Result {

	/**
	 * @throws IllegalArgumentException if columns differ in length, or one that the kind declares is missing, or the tag
	 *                                  is of a kind of another type
	 */
	public Table {
		tag.require(Table.class);
		columns = List.copyOf(columns);
		requireDeclared(tag.kind(), columns);
		for (Column column : columns) {
			if (column.length() != columns.getFirst().length()) {
				throw new IllegalArgumentException("column '" + column.name() + "' has " + column.length()
						+ " rows, not " + columns.getFirst().length());
			}
		}
	}

	private static void requireDeclared(ResultKind<?> kind, List<Column> columns) {
		List<ColumnKind> declared = kind.columns();
		for (ColumnKind wanted : declared) { // units may be a model's own
			if (columns.stream().noneMatch(column -> column.name().equals(wanted.name())
					&& ColumnKind.Type.of(column) == wanted.type())) {
				throw new IllegalArgumentException("table " + kind.id() + " lacks its column '" + wanted.name()
						+ "' of type "
						+ wanted.type());
			}
		}
	}

	/** The numbers in a column, whole ones too. @throws IllegalArgumentException if there is no such column of numbers */
	public double[] numbers(ColumnKind kind) {
		return switch (column(kind)) {
			case RealColumn real -> real.values();
			case IntegerColumn whole -> Arrays.stream(whole.values()).asDoubleStream().toArray();
			case TextColumn text -> throw new IllegalArgumentException("column '" + text.name() + "' holds words");
		};
	}

	/** The cells of a column as text. @throws IllegalArgumentException if there is no such column */
	public List<String> words(ColumnKind kind) {
		Column column = column(kind);
		return IntStream.range(0, rows()).mapToObj(column::text).toList();
	}

	/** Whether there is a column of this name. */
	public boolean has(ColumnKind kind) {
		return columns.stream().anyMatch(column -> column.name().equals(kind.name()));
	}

	/** A column. @throws IllegalArgumentException if there is none of this name */
	public Column column(ColumnKind kind) {
		return columns.stream().filter(column -> column.name().equals(kind.name())).findFirst().orElseThrow(
				() -> new IllegalArgumentException("table " + tag.name() + " has no column '" + kind.name() + "'"));
	}

	@Override
	public Table tagged(ResultTag other) {
		return new Table(other, columns);
	}

	/** Number of rows. */
	public int rows() {
		return columns.isEmpty() ? 0 : columns.getFirst().length();
	}

	/** One column. */
	public sealed interface Column permits RealColumn, IntegerColumn, TextColumn {

		/** Heading. */
		String name();

		/** Unit; empty for a pure number or text. */
		String unit();

		/** Number of rows. */
		int length();

		/** The cell as text, numbers in full precision. */
		String text(int row);
	}

	/** Real numbers. */
	public record RealColumn(String name, String unit, double[] values) implements Column {
		@Override
		public int length() {
			return values.length;
		}

		@Override
		public String text(int row) {
			return Double.toString(values[row]);
		}
	}

	/** Whole numbers. */
	public record IntegerColumn(String name, String unit, long[] values) implements Column {

		/** Rows by number: 1, 2, ... as minima, funnels and components are counted everywhere. */
		public static IntegerColumn numbered(String name, int count) {
			return new IntegerColumn(name, "", LongStream.rangeClosed(1, count).toArray());
		}

		@Override
		public int length() {
			return values.length;
		}

		@Override
		public String text(int row) {
			return Long.toString(values[row]);
		}
	}

	/** Words. */
	public record TextColumn(String name, List<String> values) implements Column {

		public TextColumn {
			values = List.copyOf(values);
		}

		@Override
		public String unit() {
			return "";
		}

		@Override
		public int length() {
			return values.size();
		}

		@Override
		public String text(int row) {
			return values.get(row);
		}
	}
}
