// SPDX-License-Identifier: EPL-2.0
package org.spinscape.store;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.spinscape.core.result.Scalar;

/** All numbers of a run as CSV, a row each. */
final class ScalarsFile implements Closeable {

	private final Path file;
	private final Path temporary;
	private final BufferedWriter out;
	private final TreeSet<String> axes = new TreeSet<>();

	/** @param keys all places; what is swept at any of them has a column */
	ScalarsFile(Path file, List<ResultKey> keys) throws IOException {
		this.file = file;
		this.temporary = RunDirectory.temporary(file);
		keys.forEach(key -> axes.addAll(key.point().keySet()));
		List<String> heading = new ArrayList<>(List.of("arm"));
		heading.addAll(axes);
		heading.addAll(List.of("sample", "name", "value", "thermal_error", "disorder_error", "unit", "count", "source"));
		this.out = Files.newBufferedWriter(temporary);
		out.write(CsvTable.line(heading.toArray(String[]::new)) + "\n");
	}

	void write(ResultKey key, Scalar scalar) throws IOException {
		List<String> row = new ArrayList<>(List.of(key.arm()));
		axes.forEach(axis -> row.add(key.point().getOrDefault(axis, "")));
		row.addAll(List.of(CsvExport.sample(key), scalar.name(), CsvTable.number(scalar.value()),
				CsvTable.number(scalar.thermalError()), CsvTable.number(scalar.disorderError()), scalar.unit(),
				Long.toString(scalar.count()), scalar.tag().source().text()));
		out.write(CsvTable.line(row.toArray(String[]::new)) + "\n");
	}

	/** In one step, so that a file that is there is whole. */
	void commit() throws IOException {
		out.close();
		Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
	}

	@Override
	public void close() throws IOException {
		out.close();
	}
}
