// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance.check;

import static org.spinscape.conformance.check.ContractBroken.unless;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;

import org.spinscape.core.result.Configurations;
import org.spinscape.core.result.Histogram;
import org.spinscape.core.result.Matrix;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Series;
import org.spinscape.core.result.Table;
import org.spinscape.core.result.Tree;
import org.spinscape.core.result.Verdict;

/** Compares results of data that stood in another order: sums are then rounded otherwise, and errors may be resampled. */
final class ResultNumbers {

	private static final double SAME = 1e-6;

	private ResultNumbers() {
	}

	/**
	 * Requires the same results with the same values, rounding aside; errors are not looked at, nor the cells of tables,
	 * where values and errors stand side by side.
	 *
	 * @param share share of its own error that a number may be off besides, for fits whose weights are resampled
	 */
	static void requireClose(List<Result> expected, List<Result> seen, double share) {
		List<String> names = expected.stream().map(Result::name).toList();
		unless(names.equals(seen.stream().map(Result::name).toList()), "the results are %s, and in the other order %s",
				names, seen.stream().map(Result::name).toList());
		for (int i = 0; i < names.size(); i++) {
			double[] one = values(expected.get(i));
			double[] other = values(seen.get(i));
			unless(one.length == other.length, "%s has %s values, and in the other order %s", names.get(i), one.length,
					other.length);
			double[] errors = errors(expected.get(i), one.length);
			for (int k = 0; k < one.length; k++) {
				unless(close(one[k], other[k], share * errors[k]), "%s is %s, and in the other order %s", names.get(i),
						one[k], other[k]);
			}
		}
	}

	private static boolean close(double one, double other, double more) {
		return Double.compare(one, other) == 0
				|| Math.abs(one - other) <= more + SAME * Math.max(1, Math.max(Math.abs(one), Math.abs(other)));
	}

	/** Errors of numbers and of the ordinates of curves, behind as many zeros as curves have abscissae; 0 where unknown. */
	private static double[] errors(Result result, int values) {
		double[] known = switch (result) {
			case Scalar scalar -> new double[] { scalar.error() };
			case Series series -> series.y().errors();
			default -> new double[0];
		};
		double[] errors = new double[values];
		for (int k = 0; k < known.length; k++) {
			errors[values - known.length + k] = Double.isNaN(known[k]) ? 0 : known[k];
		}
		return errors;
	}

	private static double[] values(Result result) {
		return switch (result) {
			case Scalar scalar -> new double[] { scalar.value() };
			case Series series -> join(Stream.of(series.x().values(), series.y().values()));
			case Histogram histogram -> join(Stream.of(histogram.edges(), histogram.counts()));
			case Table table -> new double[] { table.rows() };
			case Matrix matrix -> join(Arrays.stream(matrix.values()));
			case Configurations states -> states.energies();
			case Verdict verdict -> new double[] { verdict.level().ordinal() };
			case Tree tree -> tree.leaves().stream().mapToDouble(Tree.Leaf::energy).toArray();
		};
	}

	private static double[] join(Stream<double[]> parts) {
		return parts.flatMapToDouble(DoubleStream::of).toArray();
	}
}
