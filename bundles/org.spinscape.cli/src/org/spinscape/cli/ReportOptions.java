// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import java.io.IOException;
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

/** What running and resuming have in common beyond {@link WorkerOptions}: the summary at the end, the exit code. */
final class ReportOptions {

	@Option(names = "--no-figures", description = "Writes no figures.")
	private boolean noFigures;

	/** Starts a run with a monitor. */
	interface Start {
		RunOutcome run(RunMonitor monitor) throws RunException;
	}

	/** @param quiet whether no progress is shown */
	int report(Console console, boolean quiet, Start start) throws Exception {
		return report(console, quiet, TimeLimits.NONE, start);
	}

	/** @param quiet whether no progress is shown */
	int report(Console console, boolean quiet, TimeLimits limits, Start start) throws Exception {
		RunOutcome outcome;
		try (ConsoleMonitor monitor = new ConsoleMonitor(console, quiet, limits)) {
			outcome = start.run(monitor);
		}
		RunDirectory directory = RunDirectory.open(outcome.directory());
		if (Files.exists(directory.results())) {
			ResultsFile results = ResultsFile.open(directory.results());
			console.print(SummaryTable.of(results));
			VerdictLines.of(results).forEach(console::print);
			if (!noFigures && outcome.state() != RunOutcome.State.INTERRUPTED) {
				try {
					int figures = RunFigures.write(directory, List.of(Format.SVG), Journal.APS);
					console.say(figures + " figures in " + directory.figures());
				} catch (IOException e) {
					console.say("the figures could not be written: " + e.getMessage()
							+ "; the results are safe: make room, or mend"
							+ " the cause, and draw them with: spinscape figures " + directory.root());
					return ExitCode.FAILED;
				}
			}
		}
		console.say("results in " + outcome.directory());
		if (outcome.state() != RunOutcome.State.COMPLETE) {
			boolean failed = outcome.state() == RunOutcome.State.FAILED;
			console.say((failed ? "failed, " : "interrupted, ") + outcome.done() + " of " + outcome.total()
					+ " tasks have results; " + (failed ? "see log.txt, then try the rest with" : "continue with")
					+ ": spinscape resume " + outcome.directory());
		}
		return ExitCode.of(outcome.state());
	}
}
