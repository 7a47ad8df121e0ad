// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.spinscape.engine.compare.Repetition;
import org.spinscape.engine.run.RunOrigins;
import org.spinscape.engine.run.RunOutcome;
import org.spinscape.engine.run.RunStatus;
import org.spinscape.engine.run.Runner;
import org.spinscape.experiment.Experiment;
import org.spinscape.experiment.files.ExperimentFiles;
import org.spinscape.store.ResultsFile;
import org.spinscape.store.RunDirectory;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rerun DIR}. */
@Command(name = "rerun", description = { "Runs the experiment of a finished run again, and compares the bits of the results.",
		"It goes by the copy and the inputs that the run holds. Where the clock had a say, as much is done as was done then.",
		"Exit code 1 if they differ: then it also says on what else the run was computed, and whether the results differ by "
				+ "rounding, within their errors, or by more." })
final class RerunVerb extends Verb {

	@Parameters(paramLabel = "DIR", description = "A run directory.")
	private Path directory;

	@Option(names = { "-o",
			"--output" }, paramLabel = "DIR2", description = "The run directory to make (default: one that is deleted when the comparison is done).")
	private Path output;

	@Mixin
	private ProgramOption programs;

	@Mixin
	private WorkerOptions workers;

	@Override
	public Integer call() throws Exception {
		workers.check();
		RunDirectory run = RunDirectory.open(directory);
		if (RunStatus.of(directory).state() != RunStatus.State.COMPLETE) {
			throw new InputException(directory + ": is not complete; finish it with 'resume' first");
		}
		Path target = output == null ? Files.createTempDirectory("spinscape-rerun") : output;
		try {
			return compare(run, target);
		} finally {
			if (output == null) {
				Folders.delete(target);
			}
		}
	}

	private int compare(RunDirectory run, Path target) throws Exception {
		Experiment experiment = ExperimentFiles.load(run.experiment());
		RunOutcome outcome;
		try (ConsoleMonitor monitor = new ConsoleMonitor(console(), workers.quiet(), workers.limits())) {
			outcome = new Runner(programs.of(catalog())).repeating(run.root()).start(experiment, run.root().toAbsolutePath(),
					target,
					workers.executor(experiment, programs), monitor);
		}
		if (outcome.state() != RunOutcome.State.COMPLETE) {
			console().say(outcome.done() + " of " + outcome.total() + " tasks have results; there is nothing to compare");
			return ExitCode.of(outcome.state());
		}
		return equal(run, RunDirectory.open(target)) ? ExitCode.DONE : ExitCode.FAILED;
	}

	private boolean equal(RunDirectory run, RunDirectory again) throws IOException {
		// An earlier version laid the same bits out in another way, and another system may deflate them otherwise.
		ResultsFile recorded = ResultsFile.open(run.results());
		ResultsFile repeated = ResultsFile.open(again.results());
		boolean equal = Files.mismatch(run.results(), again.results()) < 0 || recorded.holdsTheSame(repeated);
		console().print("bits equal: " + (equal ? "yes" : "no"));
		if (!equal) {
			RepetitionText.lines(Repetition.of(recorded, repeated), RunOrigins.differences(run, again))
					.forEach(console()::print);
		}
		return equal;
	}
}
