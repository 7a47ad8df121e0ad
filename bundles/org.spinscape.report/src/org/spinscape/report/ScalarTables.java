// SPDX-License-Identifier: EPL-2.0
package org.spinscape.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.spinscape.core.result.Quoted;
import org.spinscape.core.result.Result;
import org.spinscape.core.result.Scalar;
import org.spinscape.store.ResultEntry;
import org.spinscape.store.ResultKey;
import org.spinscape.store.ResultReader;

/** The scalars over all samples as tables: a table an arm, a row a quantity, a column a sweep point. */
final class ScalarTables {

	private ScalarTables() {
	}

	/** Tables by arm; the first row holds the headings. */
	static Map<String, List<List<String>>> of(ResultReader reader) throws IOException {
		List<ResultEntry> entries = reader.entries().stream()
				.filter(entry -> entry.key().overSamples() && entry.tag().kind().type() == Scalar.class).toList();
		List<Result> results = reader.load(entries);
		Map<String, Map<String, Map<String, String>>> arms = new LinkedHashMap<>();
		Map<String, Set<String>> points = new LinkedHashMap<>();
		for (int i = 0; i < entries.size(); i++) {
			ResultEntry entry = entries.get(i);
			Scalar scalar = (Scalar) results.get(i);
			String point = point(entry.key());
			points.computeIfAbsent(entry.key().arm(), _ -> new LinkedHashSet<>()).add(point);
			arms.computeIfAbsent(entry.key().arm(), _ -> new LinkedHashMap<>())
					.computeIfAbsent(entry.title() + (scalar.unit().isEmpty() ? "" : " [" + scalar.unit() + "]"),
							_ -> new LinkedHashMap<>())
					.put(point, Quoted.of(scalar));
		}
		Map<String, List<List<String>>> tables = new LinkedHashMap<>();
		arms.forEach((arm, rows) -> tables.put(arm, table(points.get(arm), rows)));
		return tables;
	}

	private static List<List<String>> table(Set<String> points, Map<String, Map<String, String>> rows) {
		List<List<String>> table = new ArrayList<>();
		List<String> heading = new ArrayList<>(List.of("quantity"));
		points.forEach(point -> heading.add(point.isEmpty() ? "value" : point));
		table.add(heading);
		rows.forEach((name, cells) -> {
			List<String> row = new ArrayList<>(List.of(name));
			points.forEach(point -> row.add(cells.getOrDefault(point, "")));
			table.add(row);
		});
		return table;
	}

	private static String point(ResultKey key) {
		return key.point().entrySet().stream().map(e -> e.getKey() + " = " + e.getValue()).collect(Collectors.joining(", "));
	}
}
