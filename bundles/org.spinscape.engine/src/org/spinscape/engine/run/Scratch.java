// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A folder for the time being. */
record Scratch(Path folder) implements AutoCloseable {

	Scratch() throws IOException {
		this(Files.createTempDirectory("spinscape-probe"));
	}

	@Override
	public void close() throws IOException {
		List<Path> all;
		try (Stream<Path> files = Files.walk(folder)) {
			all = files.toList();
		}
		for (Path file : all.reversed()) {
			Files.deleteIfExists(file);
		}
	}
}
