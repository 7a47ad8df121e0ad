// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import java.util.ArrayList;
import java.util.List;

import org.spinscape.core.result.Quoted;
import org.spinscape.core.result.Scalar;
import org.spinscape.engine.compare.Difference;
import org.spinscape.engine.compare.RunComparison;

/** A comparison of runs for people: a column a run, what differs first, then the numbers with their differences. */
final class ComparisonTable {

	private ComparisonTable() {
	}

	static String of(RunComparison comparison) {
		List<String> runs = comparison.runs();
		List<List<String>> rows = new ArrayList<>();
		List<String> heading = new ArrayList<>(List.of(""));
		heading.addAll(runs);
		runs.stream().skip(1).forEach(run -> heading.add(run + " - " + runs.getFirst()));
		rows.add(heading);
		for (RunComparison.Setting setting : comparison.settings()) {
			List<String> row = new ArrayList<>(List.of(setting.name()));
			setting.values().forEach(value -> row.add(value == null ? "" : value));
			runs.stream().skip(1).forEach(_ -> row.add(""));
			rows.add(row);
		}
		for (RunComparison.Row number : comparison.numbers()) {
			List<String> row = new ArrayList<>(List.of(number.tag().unit().isEmpty() ? number.title()
					: number.title() + " [" + number.tag().unit() + "]"));
			number.values().forEach(value -> row.add(text(value)));
			number.differences().stream().skip(1).forEach(difference -> row.add(text(difference)));
			rows.add(row);
		}
		return TextTable.layout(rows);
	}

	private static String text(Scalar scalar) {
		return scalar == null ? "" : SummaryTable.format(scalar);
	}

	private static String text(Difference difference) {
		if (difference == null) {
			return "";
		}
		if (Double.isNaN(difference.error())) {
			return Quoted.plain(difference.value(), 4) + " (no error)";
		}
		String text = Quoted.withError(difference.value(), difference.error());
		return Double.isNaN(difference.sigmas()) ? text : text + ", " + Quoted.sigmas(difference.sigmas());
	}
}
