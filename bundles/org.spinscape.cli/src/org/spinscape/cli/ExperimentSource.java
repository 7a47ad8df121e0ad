// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.NoSuchElementException;

import org.spinscape.examples.Examples;
import org.spinscape.experiment.Experiment;
import org.spinscape.experiment.files.ExperimentFileException;
import org.spinscape.experiment.files.ExperimentFiles;
import org.spinscape.store.RunDirectory;
import org.spinscape.store.StoreException;

/**
 * The experiment that a command line names: a file, or {@code example:NAME}, which is unpacked for the time being.
 */
final class ExperimentSource implements AutoCloseable {

	private static final String EXAMPLE = "example:";

	private final Path file;
	private final Path temporary;
	private final Experiment experiment;

	private ExperimentSource(Path file, Path temporary, Experiment experiment) {
		this.file = file;
		this.temporary = temporary;
		this.experiment = experiment;
	}

	static ExperimentSource open(String name) throws InputException, ExperimentFileException, IOException {
		if (!name.startsWith(EXAMPLE)) {
			Path file = Path.of(name);
			return new ExperimentSource(file, null, ExperimentFiles.load(file));
		}
		Path temporary = Files.createTempDirectory("spinscape-example");
		try {
			Path file = Examples.extract(name.substring(EXAMPLE.length()), temporary);
			return new ExperimentSource(file, temporary, ExperimentFiles.load(file));
		} catch (NoSuchElementException e) {
			Folders.delete(temporary);
			throw new InputException(e);
		}
	}

	/** The same, or the experiment that a run has done, of a run directory. */
	static ExperimentSource openAlsoRun(String name)
			throws InputException, ExperimentFileException, StoreException, IOException {
		if (name.startsWith(EXAMPLE) || !Files.isDirectory(Path.of(name))) {
			return open(name);
		}
		Path file = RunDirectory.open(Path.of(name)).experiment();
		return new ExperimentSource(file, null, ExperimentFiles.load(file));
	}

	Experiment experiment() {
		return experiment;
	}

	/** The folder that the experiment's files are relative to. */
	Path folder() {
		return file.toAbsolutePath().getParent();
	}

	/** The file's name without extension. */
	String stem() {
		String name = file.getFileName().toString();
		int dot = name.lastIndexOf('.');
		return dot > 0 ? name.substring(0, dot) : name;
	}

	@Override
	public void close() throws IOException {
		if (temporary != null) {
			Folders.delete(temporary);
		}
	}
}
