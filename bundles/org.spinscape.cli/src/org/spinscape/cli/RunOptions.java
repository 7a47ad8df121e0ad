// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import java.nio.file.Files;
import java.util.List;

import org.spinscape.engine.run.RunException;
import org.spinscape.engine.run.RunMonitor;
import org.spinscape.engine.run.RunOutcome;
import org.spinscape.figures.export.Format;
import org.spinscape.figures.export.Journal;
import org.spinscape.figures.run.RunFigures;
import org.spinscape.store.ResultsFile;
import org.spinscape.store.RunDirectory;

import picocli.CommandLine.Option;

/** What running and resuming have in common: options, progress, the summary at the end, the exit code. */
final class RunOptions {

	@Option(names = "--threads", paramLabel = "N", description = "Worker threads (default: what the experiment says,"
			+ " or all processors). Has no influence on results.")
	private int threads;

	@Option(names = "--no-figures", description = "Writes no figures.")
	private boolean noFigures;

	@Option(names = { "-q", "--quiet" }, description = "Shows no progress.")
	private boolean quiet;

	int threads() {
		return threads;
	}

	void check() throws InputException {
		if (threads < 0) {
			throw new InputException("--threads " + threads + ": give 1 or more, or 0 for all processors");
		}
	}

	/** Starts a run with a monitor. */
	interface Start {
		RunOutcome run(RunMonitor monitor) throws RunException;
	}

	int report(Console console, Start start) throws Exception {
		RunOutcome outcome;
		try (ConsoleMonitor monitor = new ConsoleMonitor(console, quiet)) {
			outcome = start.run(monitor);
		}
		RunDirectory directory = RunDirectory.open(outcome.directory());
		if (Files.exists(directory.results())) {
			ResultsFile results = ResultsFile.open(directory.results());
			console.print(SummaryTable.of(results));
			if (!noFigures && outcome.state() != RunOutcome.State.INTERRUPTED) {
				int figures = RunFigures.write(directory, List.of(Format.SVG), Journal.APS);
				console.say(figures + " figures in " + directory.figures());
			}
		}
		console.say("results in " + outcome.directory());
		return switch (outcome.state()) {
			case COMPLETE -> ExitCode.DONE;
			case FAILED -> {
				console.say("failed, " + outcome.done() + " of " + outcome.total()
						+ " tasks have results; see log.txt, then try the rest with: spinscape resume "
						+ outcome.directory());
				yield ExitCode.FAILED;
			}
			case INTERRUPTED -> {
				console.say("interrupted, " + outcome.done() + " of " + outcome.total()
						+ " tasks have results; continue with: spinscape resume " + outcome.directory());
				yield ExitCode.INTERRUPTED;
			}
		};
	}
}
