// SPDX-License-Identifier: EPL-2.0
package org.spinscape.core.result;

import java.util.List;
import java.util.Objects;

/**
 * What a column of a {@linkplain ResultKind kind of tables} holds.
 *
 * @param name heading and key, for example {@code energy}
 * @param type what its cells are
 * @param unit unit; empty for pure numbers and words
 */
public record ColumnKind(String name, Type type, String unit) {

	/** What cells are. */
	public enum Type {
		/** Real numbers, a {@link Table.RealColumn}. */
		REAL,
		/** Whole numbers, a {@link Table.IntegerColumn}. */
		INTEGER,
		/** Words, a {@link Table.TextColumn}. */
		TEXT;

		static Type of(Table.Column column) {
			return switch (column) {
				case Table.RealColumn _ -> REAL;
				case Table.IntegerColumn _ -> INTEGER;
				case Table.TextColumn _ -> TEXT;
			};
		}
	}

	public ColumnKind {
		Objects.requireNonNull(name, "name");
		Objects.requireNonNull(type, "type");
		Objects.requireNonNull(unit, "unit");
	}

	/** Real numbers. */
	public static ColumnKind real(String name, String unit) {
		return new ColumnKind(name, Type.REAL, unit);
	}

	/** Whole numbers, counts of something. */
	public static ColumnKind whole(String name, String unit) {
		return new ColumnKind(name, Type.INTEGER, unit);
	}

	/** Whole numbers without a unit. */
	public static ColumnKind whole(String name) {
		return whole(name, "");
	}

	/** Words. */
	public static ColumnKind words(String name) {
		return new ColumnKind(name, Type.TEXT, "");
	}

	/** Such a column with these numbers. @throws IllegalStateException if it holds something else */
	public Table.RealColumn of(double... values) {
		require(Type.REAL);
		return new Table.RealColumn(name, unit, values);
	}

	/** Such a column with these numbers. @throws IllegalStateException if it holds something else */
	public Table.IntegerColumn of(long... values) {
		require(Type.INTEGER);
		return new Table.IntegerColumn(name, unit, values);
	}

	/** Such a column with these words. @throws IllegalStateException if it holds something else */
	public Table.TextColumn of(List<String> values) {
		require(Type.TEXT);
		return new Table.TextColumn(name, values);
	}

	private void require(Type wanted) {
		if (type != wanted) {
			throw new IllegalStateException("column '" + name + "' is " + type + ", not " + wanted);
		}
	}
}
