// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.util.List;

import org.osgi.framework.FrameworkUtil;
import org.spinscape.engine.catalog.Catalog;
import org.spinscape.engine.run.RunException;
import org.spinscape.engine.slurm.SlurmException;
import org.spinscape.experiment.files.ExperimentFileException;
import org.spinscape.store.StoreException;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The root command; every verb is a subcommand. */
@Command(name = "spinscape", description = "A workbench for energy landscapes.", mixinStandardHelpOptions = true, versionProvider = SpinscapeCommand.Version.class, synopsisSubcommandLabel = "VERB", subcommands = {
		RunVerb.class, ResumeVerb.class, StatusVerb.class, ResultsVerb.class, CompareVerb.class, AnalyzeVerb.class,
		FiguresVerb.class,
		VerifyVerb.class, RerunVerb.class, PackVerb.class, UnpackVerb.class, WorkVerb.class, MergeVerb.class,
		SubmitVerb.class, CancelVerb.class,
		PreviewVerb.class, ListVerb.class, DescribeVerb.class, CheckVerb.class, ValidateVerb.class,
		ValidateScienceVerb.class, NewVerb.class, CopyVerb.class, DiffVerb.class, CreateVerb.class, ExportModelVerb.class,
		ClaimsVerb.class, ReportVerb.class,
		CiteVerb.class, SiteVerb.class }, footer = { "",
				"Exit codes: 0 done, 1 the run failed, 2 the input is wrong, 3 interrupted and resumable." })
final class SpinscapeCommand implements Runnable {

	@Mixin
	private ProgramOption programs;

	private final Console console;
	private Catalog catalog;

	private SpinscapeCommand(Console console) {
		this.console = console;
	}

	/** All verbs with their options. */
	static CommandLine commandLine(Console console) {
		return new CommandLine(new SpinscapeCommand(console));
	}

	/** Executes a command line. @return the exit code */
	static int execute(String[] arguments, PrintStream out, PrintStream err) {
		Console console = new Console(out, err);
		CommandLine line = commandLine(console);
		line.setOut(new PrintWriter(out, true));
		line.setErr(new PrintWriter(err, true));
		line.setParameterExceptionHandler((problem, _) -> wrongUsage(problem, console));
		line.setExecutionExceptionHandler((problem, _, _) -> failed(problem, console));
		return line.execute(arguments);
	}

	Console console() {
		return console;
	}

	/** What is installed; looked up when first needed, since help needs none of it. */
	Catalog catalog() {
		if (catalog == null) {
			catalog = programs.of(Catalog.installed());
			catalog.problems().forEach(console::say);
		}
		return catalog;
	}

	@Override
	public void run() {
		throw new ParameterException(new CommandLine(this), "no verb is given");
	}

	private static int wrongUsage(ParameterException problem, Console console) {
		if (problem.getCause() instanceof InvalidPathException path) {
			return unnameable(path, console);
		}
		CommandLine command = problem.getCommandLine();
		String name = command.getCommandSpec().qualifiedName();
		List<String> close = problem instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions()
				: List.of();
		String hint = close.isEmpty() ? "" : "; did you mean '" + close.getFirst() + "'?";
		console.say(problem.getMessage() + hint + " (see '" + name + " --help')");
		return ExitCode.WRONG_INPUT;
	}

	private static int failed(Exception problem, Console console) {
		if (problem instanceof InputException || problem instanceof ExperimentFileException
				|| problem instanceof RunException || problem instanceof StoreException
				|| problem instanceof SlurmException) {
			problem.getMessage().lines().forEach(console::say);
			return ExitCode.WRONG_INPUT;
		}
		if (problem instanceof InvalidPathException path) {
			return unnameable(path, console);
		}
		if (problem instanceof IOException) {
			// What the system says of a disk that is full or a folder that is closed names no file.
			console.say("a file cannot be read or written: " + problem.getMessage()
					+ "; make room, or see that it may be read and written (details in " + ErrorLog.write(problem) + ")");
			return ExitCode.FAILED;
		}
		console.say("something went wrong that should not: " + problem + " (details in " + ErrorLog.write(problem) + ")");
		return ExitCode.FAILED;
	}

	private static int unnameable(InvalidPathException problem, Console console) {
		console.say("'" + problem.getInput() + "' cannot be the name of a file in the character set of this locale ("
				+ System.getProperty("sun.jnu.encoding") + "); set LC_ALL=C.UTF-8, or name the file otherwise");
		return ExitCode.WRONG_INPUT;
	}

	/** The version of the product is that of this bundle. */
	static final class Version implements IVersionProvider {

		@Override
		public String[] getVersion() {
			return new String[] { "Spinscape " + FrameworkUtil.getBundle(SpinscapeCommand.class).getVersion() };
		}
	}
}
