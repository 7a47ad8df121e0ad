// SPDX-License-Identifier: EPL-2.0
package org.spinscape.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.spinscape.core.result.Result;
import org.spinscape.core.result.ResultTag;
import org.spinscape.core.result.Scalar;

/**
 * Writes results as CSV: all scalars in one file, each tree in its own, every other result in one file per arm and
 * point with the sample in the first column.
 */
public final class CsvExport {

	private static final String SUFFIX = ".csv";

	private CsvExport() {
	}

	/** Writes the files of {@code results} into {@code folder}, replacing what has the same name. */
	public static void write(Path folder, List<KeyedResult> results) throws IOException {
		write(folder, Findings.of(results));
	}

	/** The same for results that are read when they are written. */
	public static void write(Path folder, Findings results) throws IOException {
		Files.createDirectories(folder);
		NodeNames nodes = new NodeNames();
		ExportNames names = new ExportNames(results.keys());
		Map<String, Integer> parts = new LinkedHashMap<>();
		for (ResultKey key : results.keys()) {
			for (ResultTag tag : results.tags(key)) {
				parts.merge(file(names, new ResultEntry(key, tag, nodes.of(key.arm(), tag))), 1, Integer::sum);
			}
		}
		Map<String, CsvFile> open = new HashMap<>();
		try (ScalarsFile scalars = new ScalarsFile(folder.resolve(ExportNames.SCALARS + SUFFIX), results.keys())) {
			for (ResultKey key : results.keys()) {
				for (Result result : results.at(key)) {
					if (result instanceof Scalar scalar) {
						scalars.write(key, scalar);
						continue;
					}
					String name = file(names, new ResultEntry(key, result.tag(), nodes.of(key.arm(), result.tag())));
					CsvFile file = open.get(name);
					if (file == null) {
						file = new CsvFile(folder.resolve(name), parts.get(name));
						open.put(name, file);
					}
					if (file.write(key, result)) {
						open.remove(name);
					}
				}
			}
			scalars.commit();
		} finally {
			for (CsvFile file : open.values()) {
				file.close(); // only after a fault
			}
		}
	}

	/** The names of the files that {@link #write} makes of results with these entries. */
	public static Set<String> files(List<ResultEntry> entries) {
		ExportNames names = new ExportNames(entries.stream().map(ResultEntry::key).distinct().toList());
		Set<String> files = new LinkedHashSet<>(Set.of(ExportNames.SCALARS + SUFFIX));
		entries.forEach(entry -> files.add(file(names, entry)));
		return files;
	}

	private static String file(ExportNames names, ResultEntry entry) {
		return names.of(entry) + SUFFIX;
	}

	static String sample(ResultKey key) {
		return key.overSamples() ? "all" : Integer.toString(key.sample());
	}
}
