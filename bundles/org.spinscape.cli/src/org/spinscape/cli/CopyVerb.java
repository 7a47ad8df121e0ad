// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import java.nio.file.Files;
import java.nio.file.Path;

import org.spinscape.engine.run.ExperimentCopy;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code copy SOURCE -o FILE}. */
@Command(name = "copy", description = "Writes the experiment of a run, or another one, under a new name, with the files that it reads.")
final class CopyVerb extends Verb {

	@Parameters(paramLabel = "SOURCE", description = "A run directory, an experiment file, or example:NAME.")
	private String source;

	@Option(names = { "-o", "--output" }, required = true, paramLabel = "FILE", description = "The file to write.")
	private Path output;

	@Mixin
	private Settings settings;

	@Option(names = "--force", description = "Replaces a file that exists.")
	private boolean force;

	@Override
	public Integer call() throws Exception {
		if (Files.exists(output) && !force) {
			throw new InputException(output + ": exists; name another file, or add --force to replace it");
		}
		try (ExperimentSource opened = ExperimentSource.openAlsoRun(source)) {
			settings.apply(opened.experiment(), catalog());
			ExperimentCopy.write(opened.experiment(), catalog(), opened.folder(), output);
		}
		console().say("wrote " + output);
		return ExitCode.DONE;
	}
}
