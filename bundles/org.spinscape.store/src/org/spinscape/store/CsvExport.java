// SPDX-License-Identifier: EPL-2.0
package org.spinscape.store;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.spinscape.core.result.Result;
import org.spinscape.core.result.Scalar;
import org.spinscape.core.result.Tree;

/**
 * Writes results as CSV: all scalars in one file, each tree in its own, every other result in one file per arm and
 * point with the sample in the first column.
 */
public final class CsvExport {

	private CsvExport() {
	}

	/** Writes the files of {@code results} into {@code folder}, replacing what has the same name. */
	public static void write(Path folder, List<KeyedResult> results) throws IOException {
		Files.createDirectories(folder);
		writeScalars(folder.resolve("scalars.csv"), results);
		Names names = new Names(results);
		Map<String, List<KeyedResult>> files = new LinkedHashMap<>();
		for (KeyedResult result : results) {
			if (!(result.result() instanceof Scalar)) {
				boolean own = result.result() instanceof Tree;
				files.computeIfAbsent(names.file(result, own), name -> new ArrayList<>()).add(result);
			}
		}
		for (var file : files.entrySet()) {
			try (BufferedWriter out = Files.newBufferedWriter(folder.resolve(file.getKey()))) {
				boolean several = file.getValue().size() > 1;
				String heading = "";
				for (KeyedResult keyed : file.getValue()) {
					CsvTable table = CsvTable.of(keyed.result());
					String[] prefix = several ? new String[] { sample(keyed.key()) } : new String[0];
					String line = (several ? "sample," : "") + CsvTable.line(table.heading());
					if (!line.equals(heading)) {
						out.write(line + "\n");
						heading = line;
					}
					for (String[] row : table.rows()) {
						out.write(several ? CsvTable.line(prefix) + "," : "");
						out.write(CsvTable.line(row) + "\n");
					}
				}
			}
		}
	}

	private static String sample(ResultKey key) {
		return key.overSamples() ? "all" : Integer.toString(key.sample());
	}

	private static void writeScalars(Path file, List<KeyedResult> results) throws IOException {
		TreeSet<String> axes = new TreeSet<>();
		results.forEach(result -> axes.addAll(result.key().point().keySet()));
		try (BufferedWriter out = Files.newBufferedWriter(file)) {
			List<String> heading = new ArrayList<>(List.of("arm"));
			heading.addAll(axes);
			heading.addAll(List.of("sample", "name", "value", "thermal_error", "disorder_error", "unit", "count"));
			out.write(CsvTable.line(heading.toArray(String[]::new)) + "\n");
			for (KeyedResult keyed : results) {
				if (keyed.result() instanceof Scalar scalar) {
					List<String> row = new ArrayList<>(List.of(keyed.key().arm()));
					axes.forEach(axis -> row.add(keyed.key().point().getOrDefault(axis, "")));
					row.addAll(List.of(sample(keyed.key()), scalar.name(), CsvTable.number(scalar.value()),
							CsvTable.number(scalar.thermalError()), CsvTable.number(scalar.disorderError()),
							scalar.unit(), Long.toString(scalar.count())));
					out.write(CsvTable.line(row.toArray(String[]::new)) + "\n");
				}
			}
		}
	}

	/** Names of files: only what tells two files apart stands in them. */
	private static final class Names {

		private final boolean arms;
		private final boolean samples;

		Names(List<KeyedResult> results) {
			arms = results.stream().map(r -> r.key().arm()).distinct().count() > 1;
			samples = results.stream().filter(r -> !r.key().overSamples()).map(r -> r.key().sample()).distinct()
					.count() > 1;
		}

		String file(KeyedResult keyed, boolean own) {
			ResultKey key = keyed.key();
			Result result = keyed.result();
			StringBuilder name = new StringBuilder(result.name());
			if (arms) {
				name.append('-').append(key.arm());
			}
			if (!key.point().isEmpty()) {
				name.append('-').append(ResultLayout.label(key.point()).replace(", ", "-"));
			}
			if (own && samples && !key.overSamples()) {
				name.append("-s%04d".formatted(key.sample()));
			}
			return name.toString().replaceAll("[^A-Za-z0-9._=+-]", "_") + ".csv";
		}
	}
}
