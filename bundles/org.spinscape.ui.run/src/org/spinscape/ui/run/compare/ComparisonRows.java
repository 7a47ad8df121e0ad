// SPDX-License-Identifier: EPL-2.0
package org.spinscape.ui.run.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

import org.spinscape.core.result.Scalar;
import org.spinscape.engine.compare.Difference;
import org.spinscape.engine.compare.RunComparison;
import org.spinscape.ui.number.NumberPreferences;
import org.spinscape.ui.table.TableColumn;

/** A comparison as rows of settings that differ, followed by numbers, with a column for each run. */
final class ComparisonRows {

	private static final int NAME = 240;
	private static final int CELL = 130;

	private final RunComparison comparison;
	private final int settings;

	ComparisonRows(RunComparison comparison) {
		this.comparison = comparison;
		settings = comparison.settings().size();
	}

	int count() {
		return settings + comparison.numbers().size();
	}

	List<TableColumn> columns() {
		List<TableColumn> columns = new ArrayList<>();
		columns.add(TableColumn.words("", "Settings that differ, then numbers", NAME, this::name));
		List<String> runs = comparison.runs();
		for (int run = 0; run < runs.size(); run++) {
			int at = run;
			columns.add(numbers(runs.get(run), "Value with its error", row -> value(row, at), row -> scalar(row, at) == null
					? new double[] { Double.NaN, Double.NaN }
					: new double[] { scalar(row, at).value(), scalar(row, at).error() }));
		}
		for (int run = 1; run < runs.size(); run++) {
			int at = run;
			String title = runs.get(run) + " \u2212 " + runs.getFirst();
			columns.add(numbers(title, "Difference with its error: of runs of one seed by samples of equal index, of others"
					+ " in quadrature", row -> difference(row, at), row -> gap(row, at) == null
							? new double[] { Double.NaN, Double.NaN }
							: new double[] { gap(row, at).value(), gap(row, at).error() }));
			columns.add(TableColumn.numbers("in \u03c3", title + " over its error", CELL / 2, row -> sigmas(row, at),
					row -> gap(row, at) == null ? Double.NaN : gap(row, at).sigmas()));
		}
		return columns;
	}

	private TableColumn numbers(String title, String tip, IntFunction<String> text, IntFunction<double[]> values) {
		TableColumn error = TableColumn.numbers(title + " error", "", CELL, _ -> "", row -> values.apply(row)[1]);
		TableColumn plain = TableColumn.numbers(title, tip, CELL, text, row -> values.apply(row)[0]);
		IntFunction<String> digits = plain.full();
		return plain.inFull(row -> row < settings ? text.apply(row) : digits.apply(row)).with(error);
	}

	private String name(int row) {
		if (row < settings) {
			return comparison.settings().get(row).name();
		}
		RunComparison.Row number = comparison.numbers().get(row - settings);
		String unit = number.tag().unit();
		return number.title().replace('-', ' ') + (unit.isEmpty() ? "" : " [" + unit + "]");
	}

	private String value(int row, int run) {
		if (row < settings) {
			String value = comparison.settings().get(row).values().get(run);
			return value == null ? "\u2013" : value;
		}
		return scalar(row, run) == null ? "\u2013" : NumberPreferences.look().of(scalar(row, run));
	}

	private Scalar scalar(int row, int run) {
		return row < settings ? null : comparison.numbers().get(row - settings).values().get(run);
	}

	private Difference gap(int row, int run) {
		return row < settings ? null : comparison.numbers().get(row - settings).differences().get(run);
	}

	private String difference(int row, int run) {
		Difference gap = gap(row, run);
		return gap == null ? "" : Double.isNaN(gap.error()) ? NumberPreferences.look().plain(gap.value(), 4)
				: NumberPreferences.look().withError(gap.value(), gap.error());
	}

	private String sigmas(int row, int run) {
		Difference gap = gap(row, run);
		return gap == null || Double.isNaN(gap.sigmas()) ? "" : NumberPreferences.look().plain(gap.sigmas(), 2);
	}
}
