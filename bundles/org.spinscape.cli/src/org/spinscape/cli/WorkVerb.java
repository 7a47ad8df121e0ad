// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

import org.spinscape.engine.run.Orders;
import org.spinscape.engine.run.Part;
import org.spinscape.engine.run.RunOutcome;
import org.spinscape.engine.run.Runner;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code work DIR}. */
@Command(name = "work", description = { "Does some of the tasks of a run, while other processes do others.",
		"These may be on other machines. 'merge' puts the results together." })
final class WorkVerb extends Verb {

	@Parameters(paramLabel = "DIR", description = "A run directory.")
	private Path directory;

	@ArgGroup(multiplicity = "1")
	private Share share;

	@Option(names = "--threads", paramLabel = "N", description = "Worker threads (default: what the experiment says,"
			+ " or all processors). Has no influence on results.")
	private int threads;

	@Mixin
	private ProgramOption programs;

	@Mixin
	private SilenceOption silence;

	/** What it does. */
	private static final class Share {

		@Option(names = "--part", paramLabel = "I/N", description = "The part of the tasks: the I-th of N.")
		private String part;

		@Option(names = "--serve", hidden = true, paramLabel = "NAME", description = "Does what comes in by name.")
		private String worker;
	}

	@Override
	public Integer call() throws Exception {
		if (threads < 0) {
			throw new InputException("--threads " + threads + ": give 1 or more, or 0 for all processors");
		}
		try (ConsoleMonitor monitor = new ConsoleMonitor(console(), share.worker != null,
				new TimeLimits(Double.POSITIVE_INFINITY, silence.silence()))) {
			if (share.worker != null) {
				Orders orders = new Orders(new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)),
						console().out());
				new Runner(programs.of(catalog())).serve(directory, share.worker, orders, Math.max(1, threads), monitor);
				return ExitCode.DONE;
			}
			RunOutcome outcome = new Runner(programs.of(catalog())).work(directory, part(), threads, monitor);
			console().say(outcome.done() + " of " + outcome.total() + " tasks of this part have results");
			return ExitCode.of(outcome.state());
		}
	}

	private Part part() throws InputException {
		try {
			return Part.parse(share.part);
		} catch (IllegalArgumentException e) {
			throw new InputException("--part: " + e.getMessage());
		}
	}
}
