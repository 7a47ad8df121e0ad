// SPDX-License-Identifier: EPL-2.0
package org.spinscape.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;

import org.spinscape.core.result.Configurations;
import org.spinscape.core.result.Histogram;
import org.spinscape.core.result.Matrix;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Table;
import org.spinscape.core.result.Table.Column;
import org.spinscape.core.result.Table.IntegerColumn;
import org.spinscape.core.result.Table.RealColumn;
import org.spinscape.core.result.Table.TextColumn;
import org.spinscape.core.result.Tree;
import org.spinscape.core.result.Verdict;

/** Any result as columns of equal length with units: for all who want tables, whatever the result is. */
public final class ResultColumns {

	private ResultColumns() {
	}

	/** The columns of a result, numbers in full precision. Ranks and fathers of trees count from 1. */
	public static List<Column> of(Result result) {
		return switch (result) {
			case Scalar scalar -> List.of(new TextColumn("name", List.of(scalar.name())), real("value", "", scalar.value()),
					real("error", "", scalar.error()), new TextColumn("unit", List.of(scalar.unit())));
			case Series series -> series(series);
			case Histogram histogram -> {
				double[] edges = histogram.edges();
				yield List.of(real(histogram.quantity() + " from", histogram.unit(), Arrays.copyOf(edges, edges.length - 1)),
						real(histogram.quantity() + " to", histogram.unit(), Arrays.copyOfRange(edges, 1, edges.length)),
						real("count", "", histogram.counts()));
			}
			case Table table -> table.columns();
			case Matrix matrix -> matrix(matrix);
			case Tree tree -> tree(tree);
			case Configurations states -> List.of(new TextColumn("state", states.states()),
					real("energy", states.unit(), states.energies()));
			case Verdict verdict -> List.of(new TextColumn("claim", List.of(verdict.meaning())),
					new TextColumn("level", List.of(verdict.level().name())),
					new TextColumn("evidence", List.of(verdict.evidence())));
		};
	}

	/** How a column is called where its unit has no place of its own. */
	public static String heading(Column column) {
		return column.unit().isEmpty() ? column.name() : column.name() + " [" + column.unit() + "]";
	}

	private static RealColumn real(String name, String unit, double... values) {
		return new RealColumn(name, unit, values);
	}

	private static List<Column> series(Series series) {
		List<Column> columns = new ArrayList<>();
		columns.add(real(series.x().name(), series.x().unit(), series.x().values()));
		columns.add(real(series.y().name(), series.y().unit(), series.y().values()));
		if (series.y().errors().length > 0) {
			columns.add(real("error", "", series.y().errors()));
		}
		return columns;
	}

	private static List<Column> matrix(Matrix matrix) {
		double[] rows = matrix.rows().values();
		double[] columns = matrix.columns().values();
		int count = rows.length * columns.length;
		double[] row = new double[count];
		double[] column = new double[count];
		double[] value = new double[count];
		for (int i = 0; i < count; i++) {
			row[i] = rows[i / columns.length];
			column[i] = columns[i % columns.length];
			value[i] = matrix.values()[i / columns.length][i % columns.length];
		}
		return List.of(real(matrix.rows().name(), matrix.rows().unit(), row),
				real(matrix.columns().name(), matrix.columns().unit(), column), real(matrix.name(), matrix.unit(), value));
	}

	private static List<Column> tree(Tree tree) {
		return List.of(IntegerColumn.numbered("rank", tree.leaves().size()),
				new TextColumn("state", tree.leaves().stream().map(Tree.Leaf::state).toList()),
				reals(tree, "energy", Tree.Leaf::energy), integers(tree, "father", leaf -> leaf.father() + 1),
				reals(tree, "barrier", Tree.Leaf::barrier), reals(tree, "saddle", Tree.Leaf::saddle),
				integers(tree, "degeneracy", Tree.Leaf::degeneracy), integers(tree, "basin", Tree.Leaf::basin),
				integers(tree, "funnel", leaf -> leaf.funnel() + 1));
	}

	private static Column reals(Tree tree, String name, ToDoubleFunction<Tree.Leaf> value) {
		return real(name, tree.unit(), tree.leaves().stream().mapToDouble(value).toArray());
	}

	private static Column integers(Tree tree, String name, ToLongFunction<Tree.Leaf> value) {
		return new IntegerColumn(name, "", tree.leaves().stream().mapToLong(value).toArray());
	}
}
