// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.result;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import org.spinscape.core.result.Table;

/** Reads columns of tables by name. */
public final class Columns {

	private Columns() {
	}

	/** Whether a table has columns of all these names. */
	public static boolean has(Table table, String... names) {
		return Arrays.stream(names).allMatch(name -> table.columns().stream().anyMatch(one -> one.name().equals(name)));
	}

	/** The numbers in a column. @throws IllegalArgumentException if there is none of this name, or if it holds words */
	public static double[] numbers(Table table, String name) {
		return switch (column(table, name)) {
			case Table.RealColumn real -> real.values();
			case Table.IntegerColumn whole -> Arrays.stream(whole.values()).asDoubleStream().toArray();
			case Table.TextColumn text -> throw new IllegalArgumentException("column '" + text.name() + "' holds words");
		};
	}

	/** The cells of a column as text. @throws IllegalArgumentException if there is none of this name */
	public static List<String> words(Table table, String name) {
		Table.Column column = column(table, name);
		return IntStream.range(0, table.rows()).mapToObj(column::text).toList();
	}

	/** The unit of a column. @throws IllegalArgumentException if there is none of this name */
	public static String unit(Table table, String name) {
		return column(table, name).unit();
	}

	private static Table.Column column(Table table, String name) {
		return table.columns().stream().filter(one -> one.name().equals(name)).findFirst()
				.orElseThrow(() -> new IllegalArgumentException("table '" + table.name() + "' has no column '" + name + "'"));
	}
}
