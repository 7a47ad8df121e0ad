// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.spinscape.engine.run.RunStatus;
import org.spinscape.engine.run.Runner;
import org.spinscape.engine.run.StartCommand;
import org.spinscape.engine.slurm.JobScript;
import org.spinscape.engine.slurm.Jobs;
import org.spinscape.engine.slurm.Queue;
import org.spinscape.engine.slurm.Slurm;
import org.spinscape.engine.slurm.Submission;
import org.spinscape.store.RunDirectory;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code submit FILE -o DIR}. */
@Command(name = "submit", description = {
		"Makes a run whose tasks are carried out by the jobs of a cluster.",
		"Of a run that there is, submits again what it still lacks. See docs/cluster.md." })
final class SubmitVerb extends Verb {

	@Parameters(paramLabel = "FILE", arity = "0..1", description = "An experiment file, example:NAME, or the directory of a run that"
			+ " is not complete.")
	private String source;

	@Option(names = { "-o",
			"--output" }, paramLabel = "DIR", description = "The run directory to make, where all machines see it.")
	private Path output;

	@ArgGroup(multiplicity = "1")
	private Way way;

	@Option(names = "--tasks-per-job", paramLabel = "N", description = "Most tasks of one job (default: so that there are 100 jobs).")
	private int tasksPerJob;

	@Option(names = "--threads", paramLabel = "N", defaultValue = "1", description = "Threads of each job (default 1).")
	private int threads;

	@Option(names = "--partition", paramLabel = "NAME", defaultValue = "", description = "Slurm's partition.")
	private String partition;

	@Option(names = "--time", paramLabel = "T", defaultValue = "", description = "Limit of each job as Slurm takes it. A job that meets it"
			+ " is queued again and goes on from its checkpoint.")
	private String time;

	@Option(names = "--sbatch", paramLabel = "OPTION", description = "One more option for sbatch, e.g. --sbatch=--mem=8G. May be repeated.")
	private List<String> options = new ArrayList<>();

	@Option(names = "--template", paramLabel = "FILE", description = "A template of your own for the jobs, see --print-template.")
	private Path template;

	@Option(names = "--dry-run", description = "Writes the scripts and submits nothing.")
	private boolean dryRun;

	@Mixin
	private Settings settings;

	@Mixin
	private ProgramOption programs;

	/** Who carries out the jobs. */
	private static final class Way {

		@Option(names = "--slurm", description = "Submits to Slurm: an array of jobs, and one after it that merges.")
		private boolean slurm;

		@Option(names = "--command-list", paramLabel = "LIST", description = "Writes a shell line for each job into a file, for GNU"
				+ " parallel, HTCondor, PBS or any other.")
		private Path list;

		@Option(names = "--print-template", description = "Prints the template of Slurm jobs, to be changed and given with --template.")
		private boolean print;
	}

	@Override
	public Integer call() throws Exception {
		if (way.print) {
			console().out().print(JobScript.tasks());
			return ExitCode.DONE;
		}
		check();
		RunDirectory run = Files.isDirectory(Path.of(source)) ? again() : prepare();
		int total = RunStatus.of(run.root()).total();
		Submission submission = new Submission(run, command(), tasksPerJob > 0 ? tasksPerJob
				: Submission.usualTasksPerJob(total), threads);
		return way.list == null ? slurm(submission) : list(submission);
	}

	/** Jobs may start what this process may. */
	private List<String> command() {
		return Stream.concat(StartCommand.words().stream(), programs.words().stream()).toList();
	}

	private void check() throws InputException {
		if (source == null) {
			throw new InputException("submit: name an experiment file, or the directory of a run");
		}
		if (tasksPerJob < 0 || threads < 1) {
			throw new InputException("submit: --tasks-per-job and --threads are at least 1");
		}
		if (StartCommand.words().isEmpty()) {
			throw new InputException("submit: this Spinscape does not know how it was started; use its script 'spinscape'");
		}
	}

	private RunDirectory again() throws IOException, InputException {
		if (output != null || settings.given()) {
			throw new InputException(source + ": is a run already; -o, --set and --seed are for a new one");
		}
		RunDirectory run = RunDirectory.open(Path.of(source));
		Queue queue = way.slurm && !dryRun ? new Slurm().queue(new Jobs(run).ids()) : new Queue(0, 0);
		if (queue.waiting() + queue.running() > 0) {
			throw new InputException(source + ": " + (queue.waiting() + queue.running())
					+ " of its jobs are in the queue; wait for them, or 'cancel' them first");
		}
		return run;
	}

	private RunDirectory prepare() throws Exception {
		if (output == null) {
			throw new InputException("submit: say with -o which run directory to make, where all machines see it");
		}
		try (ExperimentSource experiment = ExperimentSource.open(source);
				ConsoleMonitor monitor = new ConsoleMonitor(console(), true)) {
			settings.apply(experiment.experiment(), catalog());
			new Runner(programs.of(catalog())).prepare(experiment.experiment(), experiment.folder(), output, monitor);
		}
		return RunDirectory.open(output);
	}

	private int list(Submission submission) throws IOException {
		List<String> lines = submission.lines();
		Files.write(way.list, lines);
		console().print(lines.size() + " command lines in " + way.list);
		console().say("when all have ended: spinscape merge " + submission.directory().root());
		return ExitCode.DONE;
	}

	private int slurm(Submission submission) throws IOException {
		String text = template == null ? JobScript.tasks() : Files.readString(template);
		Submission.Wish wish = new Submission.Wish(text, partition, time, options);
		Submission.Submitted submitted = dryRun ? submission.write(wish) : submission.submit(wish, new Slurm());
		submitted.scripts().forEach(script -> console().say("script " + script));
		if (submitted.parts() == 0) {
			console().print("nothing is missing");
		} else {
			console().print("%d jobs%s".formatted(submitted.parts(), dryRun ? " in the script, none submitted"
					: " in array %s, then %s merges".formatted(submitted.jobs().getFirst(), submitted.jobs().getLast())));
		}
		return ExitCode.DONE;
	}
}
