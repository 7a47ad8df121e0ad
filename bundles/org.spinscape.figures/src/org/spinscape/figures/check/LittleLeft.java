// SPDX-License-Identifier: EPL-2.0
package org.spinscape.figures.check;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import org.spinscape.core.result.Configurations;
import org.spinscape.core.result.Histogram;
import org.spinscape.core.result.Matrix;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Series.Axis;
import org.spinscape.core.result.Table;
import org.spinscape.core.result.Tree;
import org.spinscape.core.result.Verdict;

/** What may be left of a result: a run that was too short, a quantity that nothing defines. */
final class LittleLeft {

	private LittleLeft() {
	}

	/** Results with the tag of this one, empty or undefined. */
	static Stream<Result> of(Result result) {
		return switch (result) {
			case Scalar scalar -> Stream.of(Scalar.exact(scalar.tag(), Double.NaN));
			case Series series -> Stream.of(shortened(series, 0), shortened(series, 1), undefined(series));
			case Histogram histogram -> Stream.of(new Histogram(histogram.tag(), histogram.quantity(), histogram.edges(),
					new double[histogram.counts().length]));
			case Table table -> Stream.of(new Table(table.tag(), table.columns().stream().map(LittleLeft::empty).toList()));
			case Matrix matrix -> Stream.of(undefined(matrix));
			case Tree tree -> Stream.of(new Tree(tree.tag(), List.of(), List.of(), tree.mirrorImagesMerged()));
			case Configurations states -> Stream.of(new Configurations(states.tag(), states.space(), List.of(),
					new double[0], states.layout()));
			case Verdict _ -> Stream.empty();
		};
	}

	private static Series shortened(Series series, int points) {
		return points > series.x().values().length ? series
				: new Series(series.tag(), shortened(series.x(), points), shortened(series.y(), points));
	}

	private static Axis shortened(Axis axis, int points) {
		return new Axis(axis.name(), axis.unit(), Arrays.copyOf(axis.values(), points),
				Arrays.copyOf(axis.errors(), Math.min(points, axis.errors().length)));
	}

	private static Series undefined(Series series) {
		double[] values = new double[series.y().values().length];
		Arrays.fill(values, Double.NaN);
		return new Series(series.tag(), series.x(), Axis.of(series.y().name(), series.y().unit(), values));
	}

	private static Matrix undefined(Matrix matrix) {
		double[][] values = new double[matrix.values().length][];
		for (int row = 0; row < values.length; row++) {
			values[row] = new double[matrix.values()[row].length];
			Arrays.fill(values[row], Double.NaN);
		}
		return new Matrix(matrix.tag(), matrix.rows(), matrix.columns(), values);
	}

	private static Table.Column empty(Table.Column column) {
		return switch (column) {
			case Table.RealColumn real -> new Table.RealColumn(real.name(), real.unit(), new double[0]);
			case Table.IntegerColumn whole -> new Table.IntegerColumn(whole.name(), whole.unit(), new long[0]);
			case Table.TextColumn words -> new Table.TextColumn(words.name(), List.of());
		};
	}
}
