// SPDX-License-Identifier: EPL-2.0
package org.spinscape.store;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.spinscape.core.result.Scalar;

/**
 * Writes results as CSV: all scalars in one file, each tree in its own, every other result in one file per arm and
 * point with the sample in the first column.
 */
public final class CsvExport {

	private static final String SCALARS = "scalars.csv";

	private CsvExport() {
	}

	/** Writes the files of {@code results} into {@code folder}, replacing what has the same name. */
	public static void write(Path folder, List<KeyedResult> results) throws IOException {
		Files.createDirectories(folder);
		write(folder.resolve(SCALARS), out -> writeScalars(out, results));
		Nodes nodes = new Nodes();
		Names names = new Names(results.stream().map(result -> result.entry(nodes.of(result))).toList());
		Map<String, List<KeyedResult>> files = new LinkedHashMap<>();
		for (KeyedResult result : results) {
			if (!(result.result() instanceof Scalar)) {
				files.computeIfAbsent(names.file(result.entry(nodes.of(result))),
						name -> new ArrayList<>()).add(result);
			}
		}
		for (var file : files.entrySet()) {
			write(folder.resolve(file.getKey()), out -> writeTables(out, file.getValue()));
		}
	}

	/** The names of the files that {@link #write} makes of results with these entries. */
	public static Set<String> files(List<ResultEntry> entries) {
		Names names = new Names(entries);
		Set<String> files = new LinkedHashSet<>(Set.of(SCALARS));
		entries.forEach(entry -> files.add(names.file(entry)));
		return files;
	}

	/** What is put into a file. */
	private interface Content {
		void write(BufferedWriter out) throws IOException;
	}

	/** In one step, so that a file that is there is whole. */
	private static void write(Path file, Content content) throws IOException {
		Path temporary = RunDirectory.temporary(file);
		try (BufferedWriter out = Files.newBufferedWriter(temporary)) {
			content.write(out);
		}
		Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

	private static void writeTables(BufferedWriter out, List<KeyedResult> results) throws IOException {
		boolean several = results.size() > 1;
		String heading = "";
		for (KeyedResult keyed : results) {
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

	private static String sample(ResultKey key) {
		return key.overSamples() ? "all" : Integer.toString(key.sample());
	}

	private static void writeScalars(BufferedWriter out, List<KeyedResult> results) throws IOException {
		TreeSet<String> axes = new TreeSet<>();
		results.forEach(result -> axes.addAll(result.key().point().keySet()));
		List<String> heading = new ArrayList<>(List.of("arm"));
		heading.addAll(axes);
		heading.addAll(List.of("sample", "name", "value", "thermal_error", "disorder_error", "unit", "count",
				"source"));
		out.write(CsvTable.line(heading.toArray(String[]::new)) + "\n");
		for (KeyedResult keyed : results) {
			if (keyed.result() instanceof Scalar scalar) {
				List<String> row = new ArrayList<>(List.of(keyed.key().arm()));
				axes.forEach(axis -> row.add(keyed.key().point().getOrDefault(axis, "")));
				row.addAll(List.of(sample(keyed.key()), scalar.name(), CsvTable.number(scalar.value()),
						CsvTable.number(scalar.thermalError()), CsvTable.number(scalar.disorderError()),
						scalar.unit(), Long.toString(scalar.count()), scalar.tag().source().text()));
				out.write(CsvTable.line(row.toArray(String[]::new)) + "\n");
			}
		}
	}

	/** Names of files: only what tells two files apart stands in them. */
	private static final class Names {

		private final boolean arms;
		private final boolean samples;

		Names(List<ResultEntry> results) {
			arms = results.stream().map(r -> r.key().arm()).distinct().count() > 1;
			samples = results.stream().filter(r -> !r.key().overSamples()).map(r -> r.key().sample()).distinct()
					.count() > 1;
		}

		String file(ResultEntry entry) {
			if (entry.type().equals("scalar")) {
				return SCALARS;
			}
			ResultKey key = entry.key();
			StringBuilder name = new StringBuilder(entry.node().replace('[', '-').replace("]", "").replace(',', '-'));
			if (arms) {
				name.append('-').append(key.arm());
			}
			if (!key.point().isEmpty()) {
				name.append('-').append(ResultLayout.label(key.point()).replace(", ", "-"));
			}
			if (entry.type().equals("tree") && samples && !key.overSamples()) {
				name.append("-s%04d".formatted(key.sample()));
			}
			return name.toString().replaceAll("[^A-Za-z0-9._=+@#-]", "_") + ".csv";
		}
	}
}
