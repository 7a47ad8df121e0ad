// SPDX-License-Identifier: EPL-2.0
package org.spinscape.store;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

import org.spinscape.core.result.Result;

/** One table as CSV, put together from the results of several samples. It is there when all of them are written. */
final class CsvFile implements Closeable {

	private final Path file;
	private final Path temporary;
	private final BufferedWriter out;
	private final boolean several;
	private int left;
	private String heading = "";

	/** @param parts how many results go into the file, at least 1; if more, the sample stands in the first column */
	CsvFile(Path file, int parts) throws IOException {
		this.file = file;
		this.temporary = RunDirectory.temporary(file);
		this.out = Files.newBufferedWriter(temporary);
		this.several = parts > 1;
		this.left = parts;
	}

	/** @return whether that was the last one */
	boolean write(ResultKey key, Result result) throws IOException {
		CsvTable table = CsvTable.of(result);
		String prefix = several ? CsvTable.line(new String[] { CsvExport.sample(key) }) + "," : "";
		String line = (several ? "sample," : "") + CsvTable.line(table.heading());
		if (!line.equals(heading)) {
			out.write(line + "\n");
			heading = line;
		}
		for (String[] row : table.rows()) {
			out.write(prefix);
			out.write(CsvTable.line(row) + "\n");
		}
		if (--left > 0) {
			return false;
		}
		out.close();
		Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
		return true;
	}

	@Override
	public void close() throws IOException {
		out.close();
	}
}
