// SPDX-License-Identifier: EPL-2.0
package org.spinscape.store;

import java.util.ArrayList;
import java.util.List;

import org.spinscape.core.result.Configurations;
import org.spinscape.core.result.Histogram;
import org.spinscape.core.result.Matrix;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Table;
import org.spinscape.core.result.Tree;
import org.spinscape.core.result.Verdict;

/**
 * A result as rows of text, numbers in full precision.
 *
 * @param heading column names, with units in brackets
 * @param rows    the rows
 */
public record CsvTable(String[] heading, List<String[]> rows) {

	/** The rows of any result. */
	public static CsvTable of(Result result) {
		List<String[]> rows = new ArrayList<>();
		switch (result) {
			case Scalar scalar -> {
				rows.add(new String[] { scalar.name(), number(scalar.value()), number(scalar.error()), scalar.unit() });
				return new CsvTable(new String[] { "name", "value", "error", "unit" }, rows);
			}
			case Series series -> {
				for (int i = 0; i < series.x().values().length; i++) {
					rows.add(new String[] { number(series.x().values()[i]), number(series.y().values()[i]),
							series.y().errors().length == 0 ? "" : number(series.y().errors()[i]) });
				}
				return new CsvTable(new String[] { series.x().label(), series.y().label(), "error" }, rows);
			}
			case Histogram histogram -> {
				for (int i = 0; i < histogram.counts().length; i++) {
					rows.add(new String[] { number(histogram.edges()[i]), number(histogram.edges()[i + 1]),
							number(histogram.counts()[i]) });
				}
				String unit = histogram.unit().isEmpty() ? "" : " [" + histogram.unit() + "]";
				return new CsvTable(new String[] { histogram.quantity() + " from" + unit,
						histogram.quantity() + " to" + unit, "count" }, rows);
			}
			case Table table -> {
				for (int i = 0; i < table.rows(); i++) {
					int row = i;
					rows.add(table.columns().stream().map(column -> column.text(row)).toArray(String[]::new));
				}
				return new CsvTable(table.columns().stream()
						.map(c -> c.unit().isEmpty() ? c.name() : c.name() + " [" + c.unit() + "]")
						.toArray(String[]::new), rows);
			}
			case Matrix matrix -> {
				for (int i = 0; i < matrix.values().length; i++) {
					for (int j = 0; j < matrix.values()[i].length; j++) {
						rows.add(new String[] { number(matrix.rows().values()[i]),
								number(matrix.columns().values()[j]), number(matrix.values()[i][j]) });
					}
				}
				return new CsvTable(new String[] { matrix.rows().label(), matrix.columns().label(), matrix.name() },
						rows);
			}
			case Tree tree -> {
				return ofTree(tree);
			}
			case Configurations states -> {
				for (int i = 0; i < states.states().size(); i++) {
					rows.add(new String[] { states.states().get(i), number(states.energies()[i]) });
				}
				return new CsvTable(new String[] { "state", "energy" }, rows);
			}
			case Verdict verdict -> {
				rows.add(new String[] { verdict.meaning(), verdict.level().name(), verdict.evidence() });
				return new CsvTable(new String[] { "claim", "level", "evidence" }, rows);
			}
		}
	}

	/** Ranks start at 1; the last survivor has father 0 and an infinite barrier. */
	private static CsvTable ofTree(Tree tree) {
		List<String[]> rows = new ArrayList<>();
		for (int i = 0; i < tree.leaves().size(); i++) {
			Tree.Leaf leaf = tree.leaves().get(i);
			rows.add(new String[] { Integer.toString(i + 1), leaf.state(), number(leaf.energy()),
					Integer.toString(leaf.father() + 1), number(leaf.barrier()), number(leaf.saddle()),
					Long.toString(leaf.degeneracy()), Long.toString(leaf.basin()), Integer.toString(leaf.funnel() + 1) });
		}
		return new CsvTable(new String[] { "rank", "state", "energy", "father", "barrier", "saddle", "degeneracy",
				"basin", "funnel" }, rows);
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
