// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.result;

import java.util.List;

/**
 * Named columns of equal length.
 *
 * @param name    stable name
 * @param meaning definition
 * @param columns the columns in order
 */
public record Table(String name, String meaning, List<Column> columns) implements Result {

	public Table {
		columns = List.copyOf(columns);
		for (Column column : columns) {
			if (column.length() != columns.getFirst().length()) {
				throw new IllegalArgumentException("column '" + column.name() + "' has " + column.length()
						+ " rows, not " + columns.getFirst().length());
			}
		}
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
