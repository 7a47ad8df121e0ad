// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import java.nio.file.Path;

import org.spinscape.engine.run.Runner;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code run FILE}. */
@Command(name = "run", description = "Runs an experiment in a new directory.")
final class RunVerb extends Verb {

	@Parameters(paramLabel = "FILE", description = "An experiment file, or example:NAME.")
	private String file;

	@Option(names = { "-o",
			"--output" }, paramLabel = "DIR", description = "The run directory to make (default: NAME-run in the current folder).")
	private Path output;

	@Mixin
	private Settings settings;

	@Mixin
	private WorkerOptions workers;

	@Mixin
	private ReportOptions options;

	@Override
	public Integer call() throws Exception {
		workers.check();
		try (ExperimentSource source = ExperimentSource.open(file)) {
			settings.apply(source.experiment(), catalog());
			Path target = output == null ? Path.of(source.stem() + "-run") : output;
			return options.report(console(), workers.quiet(), monitor -> new Runner(catalog()).start(source.experiment(),
					source.folder(), target, workers.executor(source.experiment()), monitor));
		}
	}
}
