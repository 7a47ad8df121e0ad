// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.run.table;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

import org.spinscape.core.result.Scalar;
import org.spinscape.engine.compare.RunRow;
import org.spinscape.ui.number.NumberPreferences;
import org.spinscape.ui.table.TableColumn;

/**
 * A column that the run table can have.
 *
 * @param id      distinguishes it from all others and is kept as a preference
 * @param group   what it belongs to, for the list of columns
 * @param name    what it shows
 * @param width   width in pixels at first
 * @param number  whether cells are set as numbers
 * @param text    text of a cell
 * @param value   value to sort by; {@code null} to sort by the text
 * @param tip     what it means
 */
record RunColumn(String id, Group group, String name, int width, boolean number, Function<RunRow, String> text,
		ToDoubleFunction<RunRow> value, String tip) {

	private static final int NUMBER = 120;
	private static final int SETTING = 100;
	private static final String NONE = "\u2013";

	/** What a column is about. */
	enum Group {
		/** Facts that every run has. */
		RUN,
		/** What people say of it. */
		NOTE,
		/** What its experiment is set to. */
		SETTING,
		/** What it has found. */
		NUMBER
	}

	static RunColumn fact(String name, int width, Function<RunRow, String> text, ToDoubleFunction<RunRow> value,
			String tip) {
		return new RunColumn("run/" + name, Group.RUN, name, width, false, text, value, tip);
	}

	static RunColumn note(String name, int width, Function<RunRow, String> text) {
		return new RunColumn("note/" + name, Group.NOTE, name, width, false, text, null, "");
	}

	static RunColumn setting(String name) {
		return new RunColumn("setting/" + name, Group.SETTING, name, SETTING, false,
				row -> row.settings().getOrDefault(name, NONE), null, "Setting of the experiment");
	}

	static RunColumn number(String name, Scalar example) {
		String unit = example.unit().isEmpty() ? "" : " [" + example.unit() + "]";
		return new RunColumn("number/" + name, Group.NUMBER, name.replace('-', ' ') + unit, NUMBER, true,
				row -> row.numbers().containsKey(name) ? NumberPreferences.look().of(row.numbers().get(name)) : NONE,
				row -> row.numbers().containsKey(name) ? row.numbers().get(name).value() : Double.NaN, example.meaning());
	}

	/** This column for a table of some runs. */
	TableColumn of(List<RunRow> rows) {
		if (group == Group.NUMBER) {
			String key = id.substring("number/".length());
			TableColumn error = TableColumn.numbers(name + " error", "", width, _ -> "",
					row -> rows.get(row).numbers().containsKey(key) ? rows.get(row).numbers().get(key).error() : Double.NaN);
			return TableColumn.numbers(name, tip, width, row -> text.apply(rows.get(row)),
					row -> value.applyAsDouble(rows.get(row))).with(error);
		}
		return value == null ? TableColumn.words(name, tip, width, row -> text.apply(rows.get(row)))
				: TableColumn.ranked(name, tip, width, row -> text.apply(rows.get(row)),
						row -> value.applyAsDouble(rows.get(row)));
	}

	/** Whether the cells of some runs are not all the same. */
	boolean differs(List<RunRow> rows) {
		return rows.stream().map(text).distinct().limit(2).count() > 1;
	}
}
