// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.spinscape.core.result.Quoted;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.Scalar;
import org.spinscape.store.ResultEntry;
import org.spinscape.store.ResultKey;
import org.spinscape.store.ResultReader;

/** The scalars of a run as a table for people: a row a quantity and a column an arm and point, or the other way round. */
final class SummaryTable {

	/** More columns than this do not fit a terminal. */
	private static final int MOST_COLUMNS = 5;

	/** Whole numbers below this are written as such. */
	private static final double MOST_EXACT = 1e15;

	private SummaryTable() {
	}

	/** Those over all samples. */
	static String of(ResultReader reader) throws IOException {
		return of(reader, reader.entries().stream().filter(entry -> entry.key().overSamples()).toList());
	}

	/** Those of each sample, where there are none over all of them yet. */
	static String ofSamples(ResultReader reader) throws IOException {
		return of(reader, reader.entries());
	}

	private static String of(ResultReader reader, List<ResultEntry> shown) throws IOException {
		List<ResultEntry> entries = shown.stream().filter(entry -> entry.type().equals("scalar")).toList();
		List<Result> results = reader.load(entries);
		Map<String, Map<String, String>> byColumn = new LinkedHashMap<>();
		Map<String, String> names = new LinkedHashMap<>();
		for (int i = 0; i < entries.size(); i++) {
			Scalar scalar = (Scalar) results.get(i);
			String node = entries.get(i).node();
			names.putIfAbsent(node, scalar.unit().isEmpty() ? node : node + " [" + scalar.unit() + "]");
			byColumn.computeIfAbsent(label(entries.get(i).key()), key -> new LinkedHashMap<>()).put(node, format(scalar));
		}
		if (byColumn.isEmpty()) {
			return "no scalar results";
		}
		List<List<String>> rows = new ArrayList<>();
		List<String> heading = new ArrayList<>(List.of(""));
		heading.addAll(byColumn.keySet());
		rows.add(heading);
		names.forEach((name, label) -> {
			List<String> row = new ArrayList<>(List.of(label));
			byColumn.values().forEach(column -> row.add(column.getOrDefault(name, "")));
			rows.add(row);
		});
		return TextTable.layout(byColumn.size() <= MOST_COLUMNS ? rows : transposed(rows));
	}

	private static String label(ResultKey key) {
		String point = key.point().entrySet().stream().map(e -> e.getKey() + "=" + e.getValue())
				.collect(Collectors.joining(" "));
		String place = point.isEmpty() ? key.arm() : key.arm() + " " + point;
		return key.overSamples() ? place : place + " sample " + key.sample();
	}

	/**
	 * As everywhere; exact values with all digits that matter.
	 */
	static String format(Scalar scalar) {
		double value = scalar.value();
		boolean exact = Double.isNaN(scalar.error()) && scalar.count() == 1 || Quoted.isRounding(value, scalar.error());
		if (!exact || !Double.isFinite(value)) {
			return Quoted.of(scalar);
		}
		return value == Math.rint(value) && Math.abs(value) < MOST_EXACT ? Long.toString((long) value)
				: String.format(Locale.ROOT, "%.9g", value);
	}

	private static List<List<String>> transposed(List<List<String>> rows) {
		List<List<String>> result = new ArrayList<>();
		for (int column = 0; column < rows.getFirst().size(); column++) {
			int at = column;
			result.add(rows.stream().map(row -> row.get(at)).toList());
		}
		return result;
	}
}
