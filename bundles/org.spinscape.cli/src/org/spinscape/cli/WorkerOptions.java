// SPDX-License-Identifier: EPL-2.0
package org.spinscape.cli;

import java.util.ArrayList;
import java.util.List;

import org.spinscape.engine.run.Executor;
import org.spinscape.engine.run.LocalProcesses;
import org.spinscape.engine.run.LocalThreads;
import org.spinscape.engine.run.StartCommand;
import org.spinscape.experiment.Experiment;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Who carries out the tasks of a run, and what is shown of it. */
final class WorkerOptions {

	@Option(names = "--threads", paramLabel = "N", description = "Worker threads (default: what the experiment says,"
			+ " or all processors). Has no influence on results.")
	private int threads;

	@Option(names = "--processes", paramLabel = "N", description = "Worker processes, each with memory of its own and"
			+ " --threads threads (default 1) for one task at a time. Has no influence on results.")
	private int processes;

	@Option(names = "--for", paramLabel = "TIME", description = "Stops with a checkpoint after this time, for example 60s,"
			+ " 5m or 2h; 'resume' goes on to the same results.")
	private String time = "";

	@Mixin
	private SilenceOption silence;

	@Option(names = { "-q", "--quiet" }, description = "Shows no progress.")
	private boolean quiet;

	/** Worker threads of all processes; 0 for what the experiment says. */
	int threads() {
		return processes > 0 ? processes * Math.max(1, threads) : threads;
	}

	boolean quiet() {
		return quiet;
	}

	/** How long to work, and to wait for a task. */
	TimeLimits limits() throws InputException {
		return new TimeLimits(time.isBlank() ? Double.POSITIVE_INFINITY : Double.parseDouble(Durations.seconds(time)),
				silence.silence());
	}

	void check() throws InputException {
		if (!(limits().seconds() > 0)) {
			throw new InputException("--for " + time + ": give more than no time");
		}
		if (threads < 0) {
			throw new InputException("--threads " + threads + ": give 1 or more, or 0 for all processors");
		}
		if (processes < 0) {
			throw new InputException("--processes " + processes + ": give 1 or more, or 0 for none beside this one");
		}
		if (processes > 0 && StartCommand.words().isEmpty()) {
			throw new InputException(
					"--processes: this Spinscape does not know how it was started; use its script 'spinscape'");
		}
	}

	/** @param programs what other processes may start, too */
	Executor executor(Experiment experiment, ProgramOption programs) {
		if (processes > 0) {
			List<String> command = new ArrayList<>(StartCommand.words());
			command.add("work");
			command.addAll(programs.words());
			command.addAll(silence.words());
			return new LocalProcesses(processes, Math.max(1, threads), command);
		}
		int wanted = threads > 0 || experiment.getExecution() == null ? threads : experiment.getExecution().getThreads();
		return wanted > 0 ? new LocalThreads(wanted) : LocalThreads.all();
	}
}
