// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import java.nio.file.Path;

import org.spinscape.engine.run.Runner;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code resume DIR}. */
@Command(name = "resume", description = "Does what a run still lacks, and nothing else.")
final class ResumeVerb extends Verb {

	@Parameters(paramLabel = "DIR", description = "A run directory.")
	private Path directory;

	@Mixin
	private ProgramOption programs;

	@Mixin
	private WorkerOptions workers;

	@Mixin
	private ReportOptions options;

	@Override
	public Integer call() throws Exception {
		workers.check();
		return options.report(console(), workers.quiet(), workers.limits(),
				monitor -> new Runner(programs.of(catalog())).resume(directory,
						experiment -> workers.executor(experiment, programs), monitor));
	}
}
