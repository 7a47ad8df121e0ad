// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import java.nio.file.Path;

import org.spinscape.engine.run.Outlook;
import org.spinscape.engine.run.RunException;
import org.spinscape.engine.run.Prospect;
import org.spinscape.engine.run.Runner;
import org.spinscape.store.RunDirectory;

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
	private ProgramOption programs;

	@Mixin
	private WorkerOptions workers;

	@Mixin
	private ReportOptions options;

	/** How long tasks are tried before a run, in seconds: short, since some runs are. */
	private static final double GLANCE = 0.2;
	/** Landscapes that take longer to build, in seconds, are not built for a try. */
	private static final double QUICK = 0.05;

	@Override
	public Integer call() throws Exception {
		workers.check();
		try (ExperimentSource source = ExperimentSource.open(file)) {
			settings.apply(source.experiment(), catalog());
			Path target = output == null ? Path.of(source.stem() + "-run") : output;
			RunDirectory.demandFree(target);
			if (!workers.quiet()) {
				sayCost(source);
			}
			return options.report(console(), workers.quiet(), workers.limits(), monitor -> new Runner(programs.of(catalog()))
					.start(source
							.experiment(),
							source.folder(), target, workers.executor(source.experiment(), programs), monitor));
		}
	}

	/** An experiment that is wrong is refused by the run itself. */
	private void sayCost(ExperimentSource source) {
		Prospect prospect = new Prospect(programs.of(catalog()));
		try {
			Outlook outlook = prospect.outlook(source.experiment(), source.folder());
			boolean quick = outlook.buildTime() < QUICK * outlook.tasks();
			console().say(quick ? prospect.preview(source.experiment(), source.folder(), workers.threads(), GLANCE).toString()
					: outlook.toString());
		} catch (RunException e) {
			// refused below, in the same words
		}
	}
}
