// SPDX-License-Identifier: EPL-2.0
package org.spinscape.engine.slurm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

import org.spinscape.store.RunDirectory;

/** The jobs that were submitted for a run: their ids, one a line, in the folder of its scripts. */
public final class Jobs {

	private final Path file;

	/** Those of a run. */
	public Jobs(RunDirectory directory) {
		this.file = directory.cluster().resolve("jobs.txt");
	}

	/** All ids, in the order of their submission; empty if the run was never submitted. */
	public List<String> ids() throws IOException {
		return Files.exists(file) ? Files.readAllLines(file).stream().filter(line -> !line.isBlank()).toList() : List.of();
	}

	void add(String id) throws IOException {
		Files.createDirectories(file.getParent());
		Files.writeString(file, id + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
	}
}
