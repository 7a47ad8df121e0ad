// SPDX-License-Identifier: EPL-2.0
package org.spinscape.conformance.check;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

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
 * Results as text, to the last bit, so that two runs can be compared. What is measured in seconds is left out: no clock
 * shows the same twice.
 */
final class ResultText {

	private static final String SECONDS = "s";
	private static final String CLOCK = "(time)";

	private ResultText() {
	}

	/** One line a result. */
	static List<String> of(List<Result> results) {
		return results.stream().map(ResultText::of).toList();
	}

	/** The first line in which two lists differ, in words; empty if they are equal. */
	static String difference(List<String> one, List<String> other) {
		for (int i = 0; i < Math.max(one.size(), other.size()); i++) {
			String left = i < one.size() ? one.get(i) : "nothing";
			String right = i < other.size() ? other.get(i) : "nothing";
			if (!left.equals(right)) {
				return shortened(left) + " and " + shortened(right);
			}
		}
		return "";
	}

	private static String shortened(String line) {
		return line.length() <= 200 ? line : line.substring(0, 200) + "...";
	}

	private static String of(Result result) {
		String values = SECONDS.equals(result.unit()) ? CLOCK : switch (result) {
			case Scalar scalar -> scalar.value() + " " + scalar.thermalError() + " " + scalar.disorderError() + " "
					+ scalar.count();
			case Series series -> of(series.x()) + of(series.y());
			case Histogram histogram -> Arrays.toString(histogram.edges()) + Arrays.toString(histogram.counts());
			case Table table -> table.columns().stream().map(ResultText::of).collect(Collectors.joining());
			case Matrix matrix -> of(matrix.rows()) + of(matrix.columns()) + Arrays.deepToString(matrix.values());
			case Tree tree -> tree.leaves() + " " + tree.labels() + " " + tree.mirrorImagesMerged();
			case Configurations states -> states.states() + Arrays.toString(states.energies());
			case Verdict verdict -> verdict.level().toString();
		};
		return result.type() + " " + result.name() + ": " + values;
	}

	private static String of(Series.Axis axis) {
		return SECONDS.equals(axis.unit()) ? CLOCK
				: axis.name() + Arrays.toString(axis.values()) + Arrays.toString(axis.errors());
	}

	private static String of(Table.Column column) {
		StringBuilder text = new StringBuilder(column.name());
		for (int row = 0; row < column.length() && !SECONDS.equals(column.unit()); row++) {
			text.append(' ').append(column.text(row));
		}
		return text.append(';').toString();
	}
}
