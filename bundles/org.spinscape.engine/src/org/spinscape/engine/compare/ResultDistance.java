// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.compare;

import java.util.ArrayList;
import java.util.Arrays;
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
 * How far two results of one kind are from each other.
 *
 * @param relative largest difference of two numbers at the same place over the largest number beside them; 0 if all are
 *                 equal, infinite if there are other numbers of them, other words, or one is not finite
 * @param sigmas   differences over the errors of the dynamics of both, one for each number that has such an error; those of
 *                 the disorder do not count, since both had the same
 */
record ResultDistance(double relative, double[] sigmas) {

	private static final double[] NONE = {};

	/** Arrays of numbers that belong together, and all words. */
	private record Content(List<double[]> numbers, List<String> words) {

		Content() {
			this(new ArrayList<>(), new ArrayList<>());
		}

		void add(double... values) {
			numbers.add(values);
		}

		void add(long[] values) {
			numbers.add(Arrays.stream(values).asDoubleStream().toArray());
		}

		void add(int[] values) {
			numbers.add(Arrays.stream(values).asDoubleStream().toArray());
		}
	}

	static ResultDistance of(Result first, Result second) {
		if (first.getClass() != second.getClass()) {
			return new ResultDistance(Double.POSITIVE_INFINITY, NONE);
		}
		return new ResultDistance(relative(content(first), content(second)), sigmas(first, second));
	}

	private static Content content(Result result) {
		Content all = new Content();
		switch (result) {
			// Errors are estimates of their own, which say nothing beyond what the values say.
			case Scalar scalar -> all.add(scalar.value());
			case Series series -> {
				all.add(series.x().values());
				all.add(series.y().values());
			}
			case Histogram histogram -> {
				all.add(histogram.edges());
				all.add(histogram.counts());
			}
			case Matrix matrix -> Arrays.stream(matrix.values()).forEach(all::add);
			case Table table -> table.columns().forEach(column -> add(all, column));
			case Tree tree -> add(all, tree);
			case Configurations states -> {
				all.words().addAll(states.states());
				all.add(states.energies());
			}
			case Verdict verdict -> all.words().add(verdict.level().name());
		}
		return all;
	}

	private static void add(Content all, Table.Column column) {
		switch (column) {
			case Table.RealColumn real -> all.add(real.values());
			case Table.IntegerColumn integer -> all.add(integer.values());
			case Table.TextColumn words -> all.words().addAll(words.values());
		}
	}

	private static void add(Content all, Tree tree) {
		tree.leaves().forEach(leaf -> all.words().add(leaf.state()));
		all.add(tree.leaves().stream().mapToDouble(Tree.Leaf::energy).toArray());
		all.add(tree.leaves().stream().mapToDouble(Tree.Leaf::saddle).toArray());
		all.add(tree.leaves().stream().mapToInt(Tree.Leaf::father).toArray());
		all.add(tree.leaves().stream().mapToLong(Tree.Leaf::degeneracy).toArray());
	}

	private static double relative(Content first, Content second) {
		if (!first.words().equals(second.words()) || first.numbers().size() != second.numbers().size()) {
			return Double.POSITIVE_INFINITY;
		}
		double largest = 0;
		for (int i = 0; i < first.numbers().size(); i++) {
			largest = Math.max(largest, relative(first.numbers().get(i), second.numbers().get(i)));
		}
		return largest;
	}

	private static double relative(double[] first, double[] second) {
		if (first.length != second.length) {
			return Double.POSITIVE_INFINITY;
		}
		double scale = 0;
		double difference = 0;
		for (int i = 0; i < first.length; i++) {
			if (Double.compare(first[i], second[i]) == 0) {
				scale = Double.isFinite(first[i]) ? Math.max(scale, Math.abs(first[i])) : scale;
				continue;
			}
			if (!Double.isFinite(first[i]) || !Double.isFinite(second[i])) {
				return Double.POSITIVE_INFINITY;
			}
			scale = Math.max(scale, Math.max(Math.abs(first[i]), Math.abs(second[i])));
			difference = Math.max(difference, Math.abs(first[i] - second[i]));
		}
		return difference == 0 ? 0 : difference / scale;
	}

	private static double[] sigmas(Result first, Result second) {
		if (first instanceof Scalar one && second instanceof Scalar other) {
			return sigmas(new double[] { one.value() }, new double[] { other.value() }, new double[] { one.thermalError() },
					new double[] { other.thermalError() });
		}
		// The errors of a curve over samples are those of the disorder: one of a sample is meant.
		return first instanceof Series one && second instanceof Series other
				&& Arrays.equals(one.x().values(), other.x().values())
						? sigmas(one.y().values(), other.y().values(), one.y().errors(), other.y().errors())
						: NONE;
	}

	private static double[] sigmas(double[] first, double[] second, double[] errors, double[] others) {
		if (first.length != second.length || errors.length != first.length || others.length != first.length) {
			return NONE;
		}
		double[] sigmas = new double[first.length];
		int count = 0;
		for (int i = 0; i < first.length; i++) {
			double error = Math.hypot(errors[i], others[i]);
			if (error > 0 && Double.isFinite(first[i] - second[i])) {
				sigmas[count++] = (first[i] - second[i]) / error;
			}
		}
		return Arrays.copyOf(sigmas, count);
	}
}
